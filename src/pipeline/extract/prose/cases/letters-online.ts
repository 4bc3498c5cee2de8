/** What people asked by way of a site, an account or a mailbox, and what only looks like it. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const LETTERS_ONLINE_CASES: readonly ProseCase[] = [
  proseCase('questions answered on a site', '通过门户网站回复群众咨询⟦35条⟧。', ['messages.received 35']),
  proseCase('several kinds by a site and a mailbox', '通过门户网站、电子邮箱等渠道受理群众咨询、投诉、建议⟦35件⟧。', [
    'messages.received 35',
  ]),
  proseCase('opinions that came in by a site', '通过门户网站收到意见建议⟦48条⟧。', ['messages.received 48']),
  proseCase('opinions on a draft', '就规划草案征求意见,通过网站收到意见建议48条。'),
  proseCase('the number in front of the questions', '网站回复⟦35条⟧群众咨询。', ['messages.received 35']),
  proseCase('questions by an account', '利用微信公众号解答群众政策咨询⟦35次⟧。', ['messages.received 35']),
  proseCase('questions counted one by one', '答复网民提问⟦102个⟧。', ['messages.received 102']),
  proseCase('a mailbox, and a hotline beside it', '通过12345热线、网站受理群众咨询、投诉⟦35件⟧。', [
    'hotline.received 35 mixed',
  ]),
  proseCase('questions of a talk', '在线访谈期间解答网民提问35个。'),
  proseCase('complaints whose outcome went out', '通过门户网站公开群众投诉处理结果35条。'),
  proseCase('proposals of deputies', '网站公开办理人大代表建议35件。'),
  proseCase('a machine that answers', '网站智能问答机器人解答群众咨询3500次。'),
  proseCase('offences told of online', '受理网络投诉举报,查处违法案件35件。'),
  proseCase('a board by its quoted name', '“咨询投诉”栏目受理⟦35件⟧,办结率100%。', ['messages.received 35']),
  proseCase('a board without quotation marks', '政民互动栏目答复⟦35条⟧。', ['messages.received 35']),
  proseCase('a board where opinions are gathered', '“民意征集”栏目收到35条。'),
  proseCase('boards that were set up', '网站开设互动交流栏目5个。'),
  proseCase('letters and requests joined, each number in front', '完成⟦10条⟧网站留言和⟦5件⟧依申请公开的办理工作。', [
    'messages.received 10',
    'applications.received.total 5',
  ]),
  proseCase('calls by the line itself', '全年接听处理热线来电⟦120个⟧。', ['hotline.received 120']),
  proseCase('letters taken in, then answered', '局长信箱收信⟦66封⟧,回复65封。', ['messages.received 66']),
];
