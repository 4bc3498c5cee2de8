/** What agencies of one kind are called together, behind the name of a place: 银川市各街道办事处. */
import type { AgencyKind } from '../domain/agency.ts';

export const KIND_GROUPS: Readonly<Record<AgencyKind, string>> = {
  street: '各街道办事处',
  town: '各镇',
  township: '各乡',
  county: '各县',
  district: '各市辖区',
  city: '各市',
  province: '各省级政府',
  bureau: '各部门',
  office: '各政府办公室',
  zone: '各开发区',
  other: '其他机关',
};
