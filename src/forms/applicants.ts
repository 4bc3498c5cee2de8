/** Columns of table three, the same in both editions. */
import type { FormLine } from '../domain/form.ts';

export const APPLICANTS: readonly FormLine[] = [
  { id: 'naturalPerson', label: '自然人', ordinal: '', aliases: ['公民', '个人'], parent: null },
  { id: 'enterprise', label: '商业企业', ordinal: '', aliases: ['企业'], parent: '法人或其他组织' },
  { id: 'researchInstitution', label: '科研机构', ordinal: '', aliases: ['科研'], parent: '法人或其他组织' },
  {
    id: 'publicInterest',
    label: '社会公益组织',
    ordinal: '',
    aliases: ['公益组织', '社会公益'],
    parent: '法人或其他组织',
  },
  { id: 'legalService', label: '法律服务机构', ordinal: '', aliases: ['法律服务'], parent: '法人或其他组织' },
  { id: 'otherOrganisation', label: '其他', ordinal: '', aliases: ['其他组织'], parent: '法人或其他组织' },
  { id: 'total', label: '总计', ordinal: '', aliases: ['合计', '总数'], parent: null },
];
