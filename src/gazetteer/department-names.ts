/** Short names of departments and their full ones: 人社局 is 人力资源和社会保障局. A new short name is one line. */

const SHORT_TO_FULL: Readonly<Record<string, string>> = {
  人社: '人力资源和社会保障',
  发改: '发展和改革',
  发展改革: '发展和改革',
  卫健: '卫生健康',
  住建: '住房和城乡建设',
  国资: '国有资产监督管理',
  市监: '市场监督管理',
  市场监管: '市场监督管理',
  城管: '城市管理',
  教体: '教育和体育',
  教育体育: '教育和体育',
  自规: '自然资源和规划',
  自然资源规划: '自然资源和规划',
  民宗: '民族宗教事务',
  文旅: '文化和旅游',
  文广旅: '文化广电和旅游',
  文体旅游: '文化体育和旅游',
  农业农村水利: '农业农村和水利',
  经信: '经济和信息化',
  工信: '工业和信息化',
  医保: '医疗保障',
  退役军人: '退役军人事务',
  金融监管: '金融监督管理',
  综合执法: '综合行政执法',
  交通: '交通运输',
  环保: '环境保护',
};

/** Takes 人社 and 局 of 人社局, 国资 and 委 of 国资委; leaves names without a department's rank. */
const DEPARTMENT = /^(.+?)(局|委员会|委|厅)$/u;

/** Takes 政府 and 人民政府 before a department: 政府国资委; leaves 政府办公室 by being asked only for departments. */
const GOVERNMENT_PREFIX = /^(?:人民政府|政府)(?=.)/u;

/** Takes a bracketed second name at the end: (宗教事务局); leaves brackets inside. */
const SECOND_NAME = /\([^()]*\)$/u;

/** One spelling for a department: full name, 和 for 与, no 人民政府 before it, no second name in brackets. */
export function departmentName(written: string): string {
  const bare = written.replace(SECOND_NAME, '').replace(GOVERNMENT_PREFIX, '').replaceAll('与', '和');
  const match = DEPARTMENT.exec(bare);
  if (match === null) return bare;
  const full = SHORT_TO_FULL[match[1] as string] ?? (match[1] as string);
  return full + (match[2] === '委' ? '委员会' : match[2]);
}
