/** Cases of rows of table two in everyday words, of what is said of all who applied, of whole flows of an area, and of some of the requests; with decoys. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const ROWS_SAID_TOGETHER_CASES: readonly ProseCase[] = [
  proseCase('two rows said to be empty', '⟦规章、规范性文件全年新制定数量均为零⟧。', [
    'rules.issued 0 & normativeDocuments.issued 0',
  ]),
  proseCase('kinds of decisions said to be none', '⟦本年行政处罚、行政强制均为零⟧。', [
    'penalties.decisions 0 & compulsoryMeasures.decisions 0',
  ]),
  proseCase('rows of another year', '2021年行政处罚和行政强制均为0件。', []),
  proseCase('no pieces about decisions', '本年行政处罚信息和行政强制信息均为0条。', []),
  proseCase('rules denied beside documents', '⟦全年未印发规章和规范性文件⟧。', [
    'normativeDocuments.issued 0 & rules.issued 0',
  ]),
  proseCase('an act denied without a time', '行政许可决定⟦61件⟧,⟦无规范性文件出台⟧。', [
    'licensing.decisions 61',
    'normativeDocuments.issued 0',
  ]),
  proseCase('a stock denied without a time', '我局无规范性文件。', []),
  proseCase('none repealed behind those in force', '全年制发行政规范性文件⟦2件⟧,现行有效⟦17件⟧,⟦未废止⟧。', [
    'normativeDocuments.issued 2',
    'normativeDocuments.inForce 17',
    'normativeDocuments.repealed 0',
  ]),
  proseCase('a kind denied beside one counted', '办理行政许可⟦52件⟧,⟦无行政处罚⟧。', [
    'licensing.decisions 52',
    'penalties.decisions 0',
  ]),
  proseCase('a kind denied beside pieces of another', '公开行政许可52件,无行政处罚。', []),
  proseCase('other services as the form puts them', '其他对外管理服务事项处理决定数量⟦417件⟧。', [
    'otherServices.decisions 417',
  ]),
  proseCase('items of other services', '其他对外管理服务事项18件目录已更新。', []),
  proseCase(
    'items of the year before, and those added',
    '行政许可上一年项目数量⟦31项⟧,本年增加⟦2项⟧,处理决定数量⟦905件⟧。',
    ['licensing.itemsLastYear 31', 'licensing.itemsChange 2', 'licensing.decisions 905'],
  ),
  proseCase('items that a body is entrusted with', '上年行政许可事项28项。', []),
  proseCase('how all applied', '收到申请⟦7件⟧,均为自然人采取邮寄方式提交。', [
    'applications.received.total 7 & applications.received.naturalPerson 7',
  ]),
  proseCase('what one applied for', '收到申请⟦1件⟧,系企业申请公开用地批复。', [
    'applications.received.total 1 & applications.received.enterprise 1',
  ]),
  proseCase('who stands for another', '收到申请⟦1件⟧,由自然人代理某公司提出。', ['applications.received.total 1']),
  proseCase('the one applicant in brackets', '收到依申请公开⟦1件⟧(企业),已答复。', [
    'applications.received.total 1 & applications.received.enterprise 1',
  ]),
  proseCase(
    'brackets of the way behind speak of it alone',
    '被提起行政诉讼⟦5件⟧,其中直接起诉⟦2件⟧(1件撤诉、1件移送),复议后起诉⟦3件⟧(均维持)。',
    [
      'litigation.total 5',
      'litigation.direct.total 2',
      'litigation.afterReconsideration.total 3 & litigation.afterReconsideration.upheld 3',
    ],
  ),
  proseCase(
    'brackets of the second way say nothing of the first',
    '行政诉讼⟦4件⟧,其中直接起诉⟦1件⟧(撤诉),复议后起诉⟦3件⟧(均被维持)。',
    [
      'litigation.total 4',
      'litigation.direct.total 1',
      'litigation.afterReconsideration.total 3 & litigation.afterReconsideration.upheld 3',
    ],
  ),
  proseCase(
    'more concluded than came in, for what was carried in',
    '全市新收申请⟦905件⟧;上年结转⟦40件⟧。全年办结⟦921件⟧,其中予以公开⟦300件⟧。',
    [
      'applications.received.total 905 area',
      'applications.carriedIn.total 40 area',
      'applications.concluded.total 921 area',
      'applications.granted.total 300 area',
    ],
  ),
  proseCase('the busiest applicants', '申请较为集中,前5名申请人共提出申请83件。', []),
  proseCase('requests for which a fee was asked', '对4件申请收取信息处理费⟦260元⟧。', ['processingFee.amount 260']),
  proseCase('bodies that fell short', '仍有3个部门全年公开信息不足20条。', []),
  proseCase('opinions beside other kinds', '12345热线受理诉求⟦310件⟧,其中咨询⟦250件⟧、意见和建议⟦60件⟧。', [
    'hotline.received 310',
    'hotline.consultations 250',
    'hotline.suggestions 60',
  ]),
  proseCase('opinions asked for', '12345热线共办理诉求⟦310件⟧,征集意见建议60条。', ['hotline.received 310']),
  proseCase('a line in brackets is no count', '办结统一政务平台(12345)件。', []),
  proseCase('a line by the name of its head', '受理区长电话交办件⟦88件⟧。', ['hotline.received 88']),
  proseCase('boxes of two levels', '办理市、区两级信箱来信⟦74件⟧。', ['messages.received 74']),
  proseCase('none left over, with a unit', '收到申请⟦6宗⟧,答复⟦4宗⟧,⟦结转0宗⟧。', [
    'applications.received.total 6',
    'applications.concluded.total 4',
    'applications.carriedOut.total 0',
  ]),
  proseCase('asked to confirm what is held', '收到申请⟦5件⟧,要求对已获取信息进行确认⟦5件⟧。', [
    'applications.received.total 5',
    'applications.notProcessed.reconfirmation.total 5',
  ]),
];
