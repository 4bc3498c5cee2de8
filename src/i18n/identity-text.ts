/** How a name was resolved to an agency, in one line: where it stood, by what means, on what evidence, how surely. */
import type { AgencyName } from '../domain/shards.ts';
import { t } from './zh.ts';

const PLACES: Readonly<Record<string, string>> = {
  'front-matter': '登记的名称',
  title: '标题',
  lead: '引言',
  contact: '联系方式',
  contents: '目录',
  body: '正文',
  'file-name': '文件名',
};

const MEANS: Readonly<Record<string, string>> = {
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

export function identityText({ writtenName, method, evidence, confidence }: AgencyName): string {
  const [place = '', means = ''] = method.split(':');
  const parts = [
    writtenName === null ? '' : `“${writtenName}”`,
    PLACES[place] ?? '',
    MEANS[means] ?? MEANS[place] ?? '',
    evidence,
  ];
  const said = parts.filter((part) => part !== '').join(t.list.comma);
  return `${said}（${t.confidence[confidence]}）${t.list.stop}`;
}
