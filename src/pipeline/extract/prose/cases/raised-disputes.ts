/** Disputes told by what raised them, by their heading or by the request that led to them; and disputes over other matters. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const RAISED_DISPUTE_CASES: readonly ProseCase[] = [
  proseCase('applications that the body decides on', '(三)行政争议。全年收到行政复议申请145件,受理131件,办结120件。'),
  proseCase('cases over penalties', '(三)行政诉讼。全年行政诉讼案件12件,均为治安处罚类,与政府信息公开无关。'),
  proseCase(
    'disputes over business beside those over disclosure',
    '(三)行政争议。政府信息公开行政复议⟦4件⟧;工伤认定行政复议51件、行政诉讼102件。',
    ['reconsideration.total 4'],
  ),
  proseCase('the verb behind the dispute', '四、行政复议提起⟦2件⟧,撤销1件;行政诉讼发生⟦1件⟧,尚在审理。', [
    'reconsideration.total 2',
    'litigation.total 1',
  ]),
  proseCase('undergone, under a heading of supervision', '(三)监督保障。全年被复议⟦4件⟧,被诉⟦2件⟧。', [
    'reconsideration.total 4',
    'litigation.total 2',
  ]),
  proseCase('a heading of contentions', '(三)争议情况:行政复议⟦8件次⟧;行政诉讼⟦6件次⟧,尚未审结2件次。', [
    'reconsideration.total 8',
    'litigation.total 6',
  ]),
  proseCase('one of each kind that the heading names', '(三)行政复议、诉讼。各⟦1件⟧,均已结案。', [
    'reconsideration.total 1 & litigation.total 1',
  ]),
  proseCase('none of both that the heading names', '(五)复议和诉讼情况。共发生⟦0起⟧。', [
    'reconsideration.total 0 & litigation.total 0',
  ]),
  proseCase('none, in two words', '四、复议诉讼。⟦零发生⟧。', ['reconsideration.total 0 & litigation.total 0']),
  proseCase('no such thing', '4.复议诉讼情况。⟦没有此情况⟧。', ['reconsideration.total 0 & litigation.total 0']),
  proseCase('complaints beside lawsuits', '五、复议、诉讼和申诉\n发生行政复议⟦1件⟧;行政诉讼、申诉各⟦0件⟧。', [
    'reconsideration.total 1',
    'litigation.total 0',
  ]),
  proseCase('the request that led to it', '收到政府信息公开申请⟦19件⟧。⟦1件⟧引起行政复议,复议机关维持我局答复。', [
    'applications.received.total 19',
    'reconsideration.total 1 & reconsideration.upheld 1',
  ]),
  proseCase(
    'an applicant who was not content',
    '收到政府信息公开申请⟦3件⟧。其中⟦1件⟧申请人对答复不满,向区政府提出行政复议申请,后自愿撤回。',
    ['applications.received.total 3', 'reconsideration.total 1'],
  ),
  proseCase(
    'an applicant who went no further',
    '收到政府信息公开申请⟦3件⟧。其中1件申请人对答复不满,但未提出行政复议申请。',
    ['applications.received.total 3'],
  ),
  proseCase('lawsuits in plain words', '⟦没有因信息公开引起的复议和官司⟧。', [
    'reconsideration.total 0 & litigation.total 0',
  ]),
  proseCase('the year of the requests', '2024年,办理因2023年度政府信息公开申请引发行政复议⟦1件⟧、引发行政诉讼⟦2件⟧。', [
    'reconsideration.total 1',
    'litigation.total 2',
  ]),
  proseCase('the kind that the heading names', '(三)行政复议。共⟦2件⟧,其他结果1件。', ['reconsideration.total 2']),
  proseCase('none of the kind that the heading names', '(五)行政诉讼方面。⟦全年没有⟧。', ['litigation.total 0']),
  proseCase('each kind behind its colon', '(三)复议诉讼。复议:⟦1件⟧(维持)。诉讼:⟦0件⟧。', [
    'reconsideration.total 1 & reconsideration.upheld 1',
    'litigation.total 0',
  ]),
  proseCase(
    'the office of reconsideration under its heading',
    '(三)行政复议。作为区政府行政复议机构,全年受理各类行政复议案件212件,代理区政府行政诉讼案件33件。',
  ),
  proseCase('the work of who decides them', '(三)法治建设。收到行政复议申请120件,受理110件,审结98件。'),
  proseCase('penalties that were disputed', '作出行政处罚⟦45件⟧,被申请行政复议2件,被提起行政诉讼1件。', [
    'penalties.decisions 45',
  ]),
  proseCase('disputes over other matters beside', '(四)政府信息公开方面。收到申请⟦2件⟧,其他行政诉讼39件不在此列。', [
    'applications.received.total 2',
  ]),
];
