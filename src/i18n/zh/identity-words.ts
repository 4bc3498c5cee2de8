/** How a name was resolved to an agency, in Chinese. */

/** Where a name stood, by the first part of the method. */
export const identityPlaces: Readonly<Record<string, string>> = {
  'front-matter': '登记的名称',
  title: '标题',
  lead: '引言',
  contact: '联系方式',
  contents: '目录',
  body: '正文',
  'file-name': '文件名',
};

/** By what means a name was resolved, by the second part of the method. */
export const identityMeans: Readonly<Record<string, string>> = {
  name: '按名称对应',
  province: '同名的，按所在省份分辨',
  'other-name': '按同一份年报中的另一名称分辨',
  context: '同名的，按文中地名和发布网址分辨',
  text: '名称未带地名，取自文中地名',
  address: '名称未带地名，取自发布网址',
  branch: '派出机构，归上级所在地',
  'only-one': '全国仅有一处',
  repair: '原名有误，依证据校正',
  correction: '人工更正',
  national: '国务院部门',
  open: '有几种可能，未能确定',
};
