/** Pinyin of names. Two characters have one reading in names of places and bodies that dictionaries of everyday words put second. */
import { customPinyin, pinyin } from 'pinyin-pro';

// 都 is dōu only as “all”, 什 shén only in 什么: 花都 is Huadu, 喀什 Kashi.
customPinyin({ 都: 'dū', 什: 'shí' });

export const toPinyin = pinyin;
