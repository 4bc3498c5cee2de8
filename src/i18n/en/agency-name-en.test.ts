import { expect, test } from 'vitest';
import { agencyNameEn } from './agency-name-en.ts';

const check = (id: string, name: string, expected: string): void => {
  expect(agencyNameEn({ id, name })).toBe(expected);
};

test('the place comes from the address, the body from the name', () => {
  check(
    '640121-yongning-xian-renminzhengfu-bangongshi',
    '永宁县人民政府办公室',
    'General Office of the Yongning County People’s Government',
  );
  check('532301103-lvhe-zhen', '楚雄市吕合镇人民政府', 'Lühe Town People’s Government');
});

test('peoples of autonomous places have their English names', () => {
  check(
    '420528-changyangtujiazu-zizhixian-jiaoyu-ju',
    '长阳土家族自治县教育局',
    'Changyang Tujia Autonomous County Education Bureau',
  );
  check(
    '530825-zhenyuanyizuhanizulahuzu-zizhixian-jiaoyu-ju',
    '镇沅彝族哈尼族拉祜族自治县教育局',
    'Zhenyuan Yi Hani Lahu Autonomous County Education Bureau',
  );
  check('150724-ewenkezu-zizhiqi-jiaoyu-ju', '鄂温克族自治旗教育局', 'Ewenki Autonomous Banner Education Bureau');
  check(
    '6229-linxiahuizu-zizhizhou-gongan-ju',
    '临夏回族自治州公安局',
    'Linxia Hui Autonomous Prefecture Public Security Bureau',
  );
});
