/** Hotlines by their number or name, their share of what came in by several ways, letters beside them, and documents by an attribute in quotes. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const LINE_AND_LETTER_CASES: readonly ProseCase[] = [
  proseCase('a line and a box in quotes', '承办“市长热线”⟦875件⟧,“市长信箱”⟦42件⟧。', [
    'hotline.received 875',
    'messages.received 42',
  ]),
  proseCase('a line by its number', '12317扶贫监督举报电话受理来电⟦97件⟧,转办督办97件。', ['hotline.received 97']),
  proseCase(
    'a line by its number, with what it took in',
    '12336国土资源违法举报电话接听⟦104个⟧,其中举报⟦37个⟧、咨询⟦67个⟧。',
    ['hotline.received 104', 'hotline.tipoffs 37', 'hotline.consultations 67'],
  ),
  proseCase('calls as the line counts them', '(四)12328热线。共受理业务量⟦58,301件⟧。', ['hotline.received 58301']),
  proseCase('what a line handed out', '全年接12345便民热线派件⟦10,452件⟧。', ['hotline.received 10452']),
  proseCase('lines in a list', '12315、12331、12365热线整合后共受理投诉举报⟦2,008件⟧。', ['hotline.received 2008']),
  proseCase('the number of a line', '24小时公用事业热线96515接听来电⟦23件⟧。', ['hotline.received 23']),
  proseCase('the number of a line and nothing counted', '农资供应热线5223168接听农户电话。'),
  proseCase('another line named beside', '122与12345情况:受理12345转办诉求⟦31,447件⟧。', ['hotline.received 31447']),
  proseCase('the share of the line', '市长热线、网络问政、信访平台三渠道合计办理⟦1,408件⟧,其中市长热线⟦1,190件⟧。', [
    'hotline.received 1408 mixed',
    'hotline.received 1190',
  ]),
  proseCase('tickets of one line among all', '承办各类工单10,230件,其中12345工单⟦9,418件⟧、城管工单812件。', [
    'hotline.received 9418',
  ]),
  proseCase(
    'letters behind tickets',
    '12345热线全年受理群众诉求⟦84,331件⟧,“主任信箱”全年收到有效来信⟦233封⟧,回复233封。',
    ['hotline.received 84331', 'messages.received 233'],
  ),
  proseCase('kinds in one word', '12320热线服务量⟦171件⟧,其中咨询⟦165件⟧、投诉举报建议6件。', [
    'hotline.received 171',
    'hotline.consultations 165',
  ]),
  proseCase('attributes in quotes', '发文207件,其中标注“主动公开”的⟦22件⟧,“依申请公开”的⟦11件⟧,“不予公开”的⟦174件⟧。', [
    'documents.proactive 22',
    'documents.onRequest 11',
    'documents.withheld 174',
  ]),
];
