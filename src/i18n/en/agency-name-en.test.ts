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

test('a zone is no district, and has a board of its own', () => {
  check(
    '650104-wulumuqigaoxinjishuchanyekaifa-qu',
    '乌鲁木齐高新区管理委员会',
    'Ürümqi High-tech Zone Administrative Committee',
  );
  check('310115-pudongxin-qu-jiaoyu-ju', '浦东新区教育局', 'Pudong New Area Education Bureau');
  check(
    '650106-wulumuqijingjijishukaifa-qu-jiaoyu-ju',
    '乌鲁木齐经济技术开发区(头屯河区)教育局',
    'Ürümqi Economic and Technological Development Zone Education Bureau',
  );
  check('50-liangjiangxin-qu', '重庆两江新区管理委员会', 'Liangjiang New Area Administrative Committee');
  check(
    '3213-suqian-shi-hubinxinqu-guanliweiyuanhui',
    '宿迁市湖滨新区管理委员会',
    'Suqian Hubin New Area Administrative Committee',
  );
  check('310115-pudongxin-qu', '浦东新区人民政府', 'Pudong New Area People’s Government');
  check('999999-lixin-qu-jiaoyu-ju', '里辛区教育局', 'Lixin District Education Bureau');
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
