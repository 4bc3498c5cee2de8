/** The printed labels of the form in English, by the label in its normal form. */

export const ARTICLE_EN: Readonly<Record<string, string>> = {
  '第二十条第(一)项': 'Article 20 (1)',
  '第二十条第(五)项': 'Article 20 (5)',
  '第二十条第(六)项': 'Article 20 (6)',
  '第二十条第(八)项': 'Article 20 (8)',
  '第二十条第(九)项': 'Article 20 (9)',
};

/** The documents that prescribe the editions. */
export const DECREE_EN: Readonly<Record<string, string>> = {
  '国办公开办函〔2019〕60号': 'General Office of the State Council, disclosure letter No. 60 of 2019',
  '国办公开办函〔2021〕30号': 'General Office of the State Council, disclosure letter No. 30 of 2021',
};

export const TABLE_TWO_ROW_EN: Readonly<Record<string, string>> = {
  规章: 'Rules',
  行政规范性文件: 'Administrative normative documents',
  规范性文件: 'Normative documents',
  行政许可: 'Administrative licensing',
  其他对外管理服务事项: 'Other services to the public',
  行政处罚: 'Administrative penalties',
  行政强制: 'Administrative compulsory measures',
  行政事业性收费: 'Administrative charges',
  政府集中采购: 'Centralised government procurement',
};

export const TABLE_TWO_COLUMN_EN: Readonly<Record<string, string>> = {
  本年制发件数: 'Issued this year',
  本年废止件数: 'Repealed this year',
  现行有效件数: 'In force',
  本年处理决定数量: 'Decisions this year',
  '本年收费金额(单位:万元)': 'Charged this year (× 10,000 yuan)',
  本年新制作数量: 'Newly made this year',
  本年新公开数量: 'Newly published this year',
  对外公开总数量: 'Published in all',
  上一年项目数量: 'Items last year',
  '本年增/减': 'Change this year',
  处理决定数量: 'Decisions',
  采购项目数量: 'Projects',
  采购总金额: 'Amount (× 10,000 yuan)',
};

/** Groups of rows of table three. */
export const GROUP_EN: Readonly<Record<string, string>> = {
  '三、本年度办理结果': '3. Outcomes this year',
  '(三)不予公开': '(3) Refused',
  '(四)无法提供': '(4) Unable to provide',
  '(五)不予处理': '(5) Not processed',
  '(六)其他处理': '(6) Otherwise handled',
};

/** Rows of table three as they stand under their group, with the form's ordinal. */
export const TABLE_THREE_ROW_EN: Readonly<Record<string, string>> = {
  received: '1. Requests newly received this year',
  carriedIn: '2. Requests carried over from last year',
  granted: '(1) Granted',
  partlyGranted: '(2) Partly granted (counted here only)',
  'refused.stateSecret': '1 State secret',
  'refused.prohibitedByLaw': '2 Disclosure prohibited by other laws or regulations',
  'refused.security': '3 Endangers national, public or economic security or social stability',
  'refused.thirdParty': '4 Lawful rights of a third party',
  'refused.internal': '5 Internal affairs (three kinds)',
  'refused.deliberative': '6 Deliberative information (four kinds)',
  'refused.enforcementFile': '7 Administrative enforcement file',
  'refused.administrativeQuery': '8 Matter of administrative query',
  'unavailable.notHeld': '1 Not held by this body',
  'unavailable.needsCreation': '2 Does not exist and would have to be created',
  'unavailable.unclear': '3 Still unclear after supplement',
  'notProcessed.petition': '1 Petition, tip-off or complaint',
  'notProcessed.duplicate': '2 Duplicate request',
  'notProcessed.publication': '3 Asks for an official publication',
  'notProcessed.excessive': '4 Excessive repeated requests without good reason',
  'notProcessed.reconfirmation': '5 Asks to confirm or reissue information already obtained',
  'other.notSupplemented': '1 Not supplemented in time without good reason; no longer processed',
  'other.feeUnpaid': '2 Fee not paid in time; no longer processed',
  'other.miscellaneous': '3 Other',
  other: '(6) Otherwise handled',
  concluded: '(7) Total of outcomes',
  carriedOut: '4. Carried over to next year',
};

/** Columns of table three. */
export const APPLICANT_COLUMN_EN: Readonly<Record<string, string>> = {
  naturalPerson: 'Natural persons',
  enterprise: 'Enterprises',
  researchInstitution: 'Research institutions',
  publicInterest: 'Public-interest organisations',
  legalService: 'Legal service bodies',
  otherOrganisation: 'Other',
  total: 'Total',
};

/** Blocks and columns of table four. */
export const DISPUTE_BLOCK_EN: Readonly<Record<string, string>> = {
  reconsideration: 'Administrative reconsideration',
  'litigation.direct': 'Litigation brought directly, without reconsideration',
  'litigation.afterReconsideration': 'Litigation after reconsideration',
};

export const DISPUTE_COLUMN_EN: Readonly<Record<string, string>> = {
  upheld: 'Upheld',
  corrected: 'Corrected',
  other: 'Other result',
  pending: 'Pending',
  total: 'Total',
};
