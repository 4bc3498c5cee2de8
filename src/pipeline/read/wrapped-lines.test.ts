/** Texts taken out of printed pages: where lines go on because the page was no wider, and what pages put between them. */
import { expect, test } from 'vitest';
import { readReportText } from './read-report.ts';

const paragraphs = (text: string): readonly string[] =>
  (readReportText('a.txt', text).value?.blocks ?? []).flatMap((block) =>
    block.kind === 'table' ? ['(table)'] : [block.mended.text],
  );

/** Full lines of a page of 28 ideographs; the paragraph before what is asked. */
const PAGE = [
  '全局上下把公开当作份内的事来做，从文件起草的第一天起就想',
  '好哪些可以见人，哪些需要遮去姓名，哪些要等办结之后才能说',
  '出口，办公室每个星期一把各科室交来的目录对一遍，少了的当',
  '天补上，错了的写清缘由，年底把一整年的目录装订成册，存放',
  '在一楼大厅供人翻看，来的人多半是附近的住户和放了学的孩子',
  '，翻看的人不用登记。',
].join('\n');
const JOINED = PAGE.replaceAll('\n', '').replaceAll('，', ',');

const after = (text: string): readonly string[] => {
  const [first, ...others] = paragraphs(`${PAGE}\n${text}`);
  expect(first).toBe(JOINED);
  return others;
};

test.each([
  [
    'a full line without any mark goes on',
    '本局在市政府统一建设的网站本局页面以及办事大厅的屏幕上公\n布各类信息312条。',
    ['本局在市政府统一建设的网站本局页面以及办事大厅的屏幕上公布各类信息312条。'],
  ],
  [
    'a full line at whose end a sentence ends goes on',
    '年内收到的申请是21件，加上去年留下的2件，要办的是23件。\n办完的21件里，给了8件。',
    ['年内收到的申请是21件,加上去年留下的2件,要办的是23件。办完的21件里,给了8件。'],
  ],
  [
    'a shorter line whose sentence ends does not',
    '年内收到的申请是21件。\n办完的有8件。',
    ['年内收到的申请是21件。', '办完的有8件。'],
  ],
  [
    'what begins anew stands apart from a full line',
    '年内收到的申请是21件，加上去年留下的2件，要办的是23件。\n（二）办理情况\n办完的有8件。',
    ['年内收到的申请是21件,加上去年留下的2件,要办的是23件。', '(二)办理情况', '办完的有8件。'],
  ],
  [
    'a year behind a sentence that ends begins a paragraph',
    '年内收到的申请是21件，加上去年留下的2件，要办的是23件。\n2024年没有开会。',
    ['年内收到的申请是21件,加上去年留下的2件,要办的是23件。', '2024年没有开会。'],
  ],
  [
    'the heads of columns stand apart from a full line whose sentence ends',
    '年内收到的申请是21件，加上去年留下的2件，要办的是23件。\n年份 给 不给 没有 合计\n2024 8 2 1 11',
    ['年内收到的申请是21件,加上去年留下的2件,要办的是23件。', '年份给不给没有合计', '2024 8 2 1 11'],
  ],
  [
    'the title at the head of a page that is as wide as it stands apart from what follows',
    'Page 3 - 清溪县农业农村水利局2023年政府信息公开工作年度报告\nPage 3 of 9\n办完的21件里，给了8件。',
    ['Page 3 -清溪县农业农村水利局2023年政府信息公开工作年度报告', '办完的21件里,给了8件。'],
  ],
])('%s', (_, text, expected) => expect(after(text)).toEqual(expected));

test('with a blank line behind each line, full ones go on as well', () => {
  const text = `${PAGE}\n本局在市政府统一建设的网站本局页面以及办事大厅的屏幕上公\n布各类信息312条。`;
  expect(paragraphs(text.replaceAll('\n', '\n\n')).at(-1)).toBe(
    '本局在市政府统一建设的网站本局页面以及办事大厅的屏幕上公布各类信息312条。',
  );
});

test('rows that keep the places of their cells say nothing of the width', () => {
  const rows = Array.from(
    { length: 6 },
    (_, i) => `第${i}类申请人合计及其办理的结果      0       0       1       0       0       ${i}`,
  );
  const words = '本局在市政府统一建设的网站本局页面以及办事大厅的屏幕上公\n布各类信息312条。';
  expect(paragraphs(`${PAGE}\n\n${rows.join('\n')}\n\n${words}`).at(-1)).toBe(words.replace('\n', ''));
});

test('paragraphs of one line that are alike long stand apart', () => {
  const lines = ['春', '夏', '秋', '冬', '年'].map((time) => `${time}天一到镇里的公开栏就换一回，换下来的都收在柜里。`);
  expect(paragraphs(lines.join('\n'))).toEqual(lines.map((line) => line.replace('，', ',')));
});

test('a text with one long paragraph was not broken', () => {
  const long = '镇里的公开栏一年换四回，每回换之前先在村民小组长的会上念一遍。'.repeat(4);
  const line = '本局在市政府统一建设的网站本局页面以及办事大厅的屏幕上公';
  expect(paragraphs(`${PAGE}\n${long}\n${line}\n布各类信息312条。`).slice(-2)).toEqual([line, '布各类信息312条。']);
});

test.each([
  [
    'a bare number of a page',
    '镇里这一年收到群众当面、来信递交的申请\n\n3\n\n一共12件，都在期限之内回复。\n',
    ['镇里这一年收到群众当面、来信递交的申请一共12件,都在期限之内回复。'],
  ],
  [
    'one between a number and its unit, where the next page counts on',
    '镇里这一年在门户上，先后发出消息80\n\n1\n\n条，另外在村口的栏里贴出了\n\n2\n\n告示7张，都有存底。',
    ['镇里这一年在门户上,先后发出消息80条,另外在村口的栏里贴出了告示7张,都有存底。'],
  ],
  [
    'the last page, behind words that nothing follows',
    '镇里这一年没有开过会，收到群众递交的复议\n\n2\n',
    ['镇里这一年没有开过会,收到群众递交的复议'],
  ],
  [
    'the title as head of each page',
    '河湾镇2023年政府信息公开工作年度报告\n镇里这一年收到群众来信，其中要求公开\n— 1 —\n河湾镇2023年政府信息公开工作年度报告\n账目的有12件，都给了答复。',
    ['河湾镇2023年政府信息公开工作年度报告', '镇里这一年收到群众来信,其中要求公开账目的有12件,都给了答复。'],
  ],
  [
    'what a browser prints below and above a page',
    '镇里这一年收到群众来信，其中要求公开\nhttps://www.example.cn/zwgk/t_1.html 1/3\n1/18/24, 3:30 PM 河湾镇年度报告\n账目的有12件，都给了答复。',
    ['镇里这一年收到群众来信,其中要求公开账目的有12件,都给了答复。'],
  ],
  [
    'but not a count of the sentence',
    '镇里这一年在门户上，先后发出消息\n12\n条，都有存底。',
    ['镇里这一年在门户上,先后发出消息12条,都有存底。'],
  ],
  [
    'nor counts that follow each other in one sentence',
    '镇里这一年在门户上，先后发出消息\n2\n条，在村口贴出告示，共\n3\n份，都有存底。',
    ['镇里这一年在门户上,先后发出消息2条,在村口贴出告示,共3份,都有存底。'],
  ],
  [
    'nor one whose unit goes on with words',
    '镇里这一年在门户上，先后发出\n12\n条消息，都有存底。',
    ['镇里这一年在门户上,先后发出', '12', '条消息,都有存底。'],
  ],
  [
    'nor one that its words await',
    '镇里这一年在门户上，先后发出消息共\n12\n其中告示7张，都有存底。',
    ['镇里这一年在门户上,先后发出消息共', '12', '其中告示7张,都有存底。'],
  ],
  [
    'nor the values of labels',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）\n3\n1.属于国家秘密\n4',
    ['(二)部分公开(区分处理的,只计这一情形,不计其他情形)', '3', '1.属于国家秘密', '4'],
  ],
])('left out amid a sentence: %s', (_, text, expected) => expect(paragraphs(text)).toEqual(expected));

test('lines that a program cut after so many signs go on, though digits make them narrower, and numbers are cut', () => {
  const words =
    '全局上下把公开当作份内的事来做，2023年先后开了12次会，4月、7月、11月各查了1遍目录，补上漏掉的126条，改正写错的37条，' +
    '接到申请2件，答复2件，12345热线转来的1,366件都在3个工作日之内有了回音，全年共公开信息1486条，比上年多出214条，' +
    '其中挂在网站上的902条，贴在大厅里的584条，人人都看得见。';
  const cut = words.match(/.{1,22}/gu)?.join('\n') ?? '';
  expect(paragraphs(cut).join('|').replaceAll(' ', '')).toBe(words.replaceAll('，', ','));
});

test('a number cut at the end of a line has its rest in the next one, whatever the width of the lines', () => {
  expect(paragraphs('本镇全年主动公开信息1\n366条，都在网站上。')).toEqual([
    '本镇全年主动公开信息1 366条,都在网站上。',
  ]);
  expect(paragraphs('行政处罚决定公示数量 1\n366条')).toHaveLength(2);
});
