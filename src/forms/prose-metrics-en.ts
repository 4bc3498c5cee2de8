/** English units and definitions of the quantities that only prose states. */

/** By metric, else by family. */
export const PROSE_UNITS_EN: Readonly<Record<string, string>> = {
  published: 'items',
  hotline: 'tickets',
  messages: 'messages',
  'interpretations.published': 'items',
  'pressConferences.held': 'conferences',
  'openDays.held': 'open days',
  'openDays.participants': 'people',
  'openDays.suggestions': 'suggestions',
  'views.total': 'views',
  'followers.total': 'followers',
  documents: 'documents',
  'processingFee.amount': 'yuan',
  'litigation.total': 'cases',
};

const STATED = 'as the prose of the report states it for the year';

export const PROSE_DEFINITIONS_EN: Readonly<Record<string, string>> = {
  'published.total': `Items of government information published proactively, over all channels or with no channel named, ${STATED}. Items sent up, contributed or pushed to others are not counted.`,
  'published.website': `Items published on government websites, ${STATED}.`,
  'published.wechat': `Items published through WeChat official accounts, ${STATED}.`,
  'published.weibo': `Items published through government Weibo accounts, ${STATED}.`,
  'published.newMedia': `Items published through government new media (WeChat, Weibo and apps together, short video), ${STATED}; figures over several platforms included.`,
  'published.gazette': `Items published in the government gazette, ${STATED}.`,
  'published.offline': `Items published offline, on notice boards, posters and leaflets, ${STATED}.`,
  'hotline.received':
    'Tickets of the 12345 hotline or an equal public service hotline received or handled in the year. Figures mixed with other channels carry a scope of their own and are neither ranked nor summed.',
  'hotline.closed': 'Hotline tickets closed in the year.',
  'hotline.overdue': 'Hotline tickets closed late or overdue in the year.',
  'hotline.complaints': 'Complaints among hotline tickets.',
  'hotline.consultations': 'Consultations among hotline tickets.',
  'hotline.suggestions': 'Suggestions among hotline tickets.',
  'hotline.tipoffs': 'Tip-offs among hotline tickets.',
  'hotline.helpRequests': 'Requests for help among hotline tickets.',
  'messages.received':
    'Letters and messages received or handled in the year through channels other than the hotline: letter boxes of leaders, message boards.',
  'interpretations.published': 'Policy interpretations published in the year.',
  'pressConferences.held': 'Press conferences held in the year.',
  'openDays.held': 'Government open days held in the year.',
  'openDays.participants': 'People who took part in government open days in the year.',
  'openDays.suggestions': 'Opinions and suggestions gathered at government open days in the year.',
  'views.total': `Views, reads or clicks of published information, ${STATED}.`,
  'followers.total': 'Followers of government new media accounts, as the prose of the report states them.',
  'documents.proactive': 'Official documents of the year marked for proactive disclosure.',
  'documents.onRequest': 'Official documents of the year marked for disclosure on request.',
  'documents.withheld': 'Official documents of the year marked as not to be disclosed.',
  'processingFee.amount':
    'Information-processing fees collected in the year under the rules on such fees. Not the administrative charges of table two.',
  'litigation.total': 'Administrative lawsuits over government information disclosure, as the prose states them.',
};
