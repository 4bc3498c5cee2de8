/** Cases of what does not exist beside what is another's to publish, one row of the form, and of items pushed to a site, which stand there; with decoys. */
import { proseCase, type ProseCase } from './prose-case.ts';

const NOT_HELD = 'applications.unavailable.notHeld.total';

export const SHARED_ROW_AND_FED_SITE_CASES: readonly ProseCase[] = [
  proseCase('what does not exist, alone', '受理申请⟦7件⟧:同意公开⟦5件⟧,申请的信息不存在⟦2件⟧。', [
    'applications.received.total 7',
    'applications.granted.total 5',
    `${NOT_HELD} 2`,
  ]),
  proseCase('the only one', '收到申请⟦1件⟧,因档案资料不全,属信息不存在,已告知。', [
    `applications.received.total 1 & ${NOT_HELD} 1`,
  ]),
  proseCase('all of them', '收到申请⟦3件⟧,均为信息不存在。', [`applications.received.total 3 & ${NOT_HELD} 3`]),
  proseCase(
    'beside what belongs to another body, in other words',
    '答复申请⟦16件⟧,其中予以公开⟦8件⟧、非本局职责权限⟦5件⟧、信息不存在⟦3件⟧。',
    ['applications.concluded.total 16', 'applications.granted.total 8', `${NOT_HELD} 5 part`, `${NOT_HELD} 3 part`],
  ),
  proseCase(
    'beside what the body does not hold, below their group',
    '受理申请⟦9件⟧,予以公开⟦3件⟧,无法提供6件(本机关不掌握⟦4件⟧、信息不存在⟦2件⟧)。',
    ['applications.received.total 9', 'applications.granted.total 3', `${NOT_HELD} 4 part`, `${NOT_HELD} 2 part`],
  ),
  proseCase('a share of the row', '收到申请⟦8件⟧,予以公开⟦2件⟧,本单位不掌握⟦6件⟧(其中信息不存在⟦1件⟧)。', [
    'applications.received.total 8',
    'applications.granted.total 2',
    `${NOT_HELD} 6`,
    `${NOT_HELD} 1 part`,
  ]),
  proseCase(
    'what is no government information is no row of these',
    '收到申请⟦5件⟧,信息不存在⟦1件⟧,不属于政府信息4件。',
    ['applications.received.total 5', `${NOT_HELD} 1`],
  ),
  proseCase('another body’s alone', '收到申请⟦5件⟧,予以公开⟦2件⟧,不属于本机关公开3件。', [
    'applications.received.total 5',
    'applications.granted.total 2',
  ]),
  proseCase('complaints that are another body’s', '收到申请⟦6件⟧。信息不存在⟦2件⟧,不属于本单位负责的投诉3件。', [
    'applications.received.total 6',
    `${NOT_HELD} 2`,
  ]),
  proseCase('faults that do not exist', '收到申请⟦5件⟧,均按期答复。抽查信息40条,不存在错敏信息38条。', [
    'applications.received.total 5',
  ]),
  proseCase('pushed to the site of the government above', '本年向县人民政府网站推送信息⟦318条⟧。', [
    'published.website 318',
  ]),
  proseCase('pushed and online, the number behind', '我乡向市政府门户网站推送上网的信息共⟦96条⟧。', [
    'published.website 96',
  ]),
  proseCase('pushed within the site', '全年在局官网推送动态⟦61条⟧,在微信公众号推送⟦48条⟧。', [
    'published.website 61',
    'published.wechat 48',
  ]),
  proseCase('offered to a site, which took some', '向省政府网站推送稿件45条,被采用19条。'),
  proseCase('reported to a site', '全年向县人民政府网站报送信息318条。'),
  proseCase('pushed to who is above', '全年向市厅推送信息27条,向上级部门推送动态14条。'),
  proseCase('pushed to a platform, no site', '向全省一体化平台推送信息530条。'),
];
