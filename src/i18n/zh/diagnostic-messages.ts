/**
 * What the reader notices, in Chinese: each message as the code writes it, `{}` for what it takes from the report, and its Chinese
 * with these by number. `{2:metric}` is the id of a quantity, `{1:ordinal}` a number of a table or part, `{2:place}` where a year
 * stood. The last ones take what the ones before leave.
 */
export const diagnosticMessages: readonly (readonly [message: string, zh: string])[] = [
  // files
  ['Unexpected empty file, expected the text of a report', '文件为空'],
  ['Unexpected empty file, expected a report', '文件为空'],
  ['Unexpected size of {} bytes, expected at most {}', '文件有 {1} 字节，上限为 {2} 字节'],
  ['Unexpected {}, expected text as the file name says', '文件名称表明是文本，内容不是（{1}）'],
  [
    'Unexpected {}, expected text, HTML, DOCX or PDF: save it as one of these',
    '格式不支持（{1}），请另存为文本、HTML、DOCX 或 PDF',
  ],
  ['Unexpected bytes, expected text, HTML, DOCX or PDF', '不是文本、HTML、DOCX 或 PDF'],
  ['Unexpected binary content, expected text as the file name says', '文件名称表明是文本，内容不是'],
  ['Unexpected document without text, expected a text layer', '文件没有文字层'],
  [
    'Unexpected content, expected title, sections, tables or figures of an annual report',
    '未见标题、各部分、表格或数字，不像年报',
  ],
  ['Unexpected content, expected an annual report', '内容不像年报'],
  ['Unexpected {} characters, expected at most {}', '全文 {1} 字，上限为 {2} 字'],
  ['Unexpected bytes, expected UTF-8: read as {}', '不是 UTF-8 编码，按 {1} 读取'],
  ['Unexpected {} undecodable characters, expected none', '有 {1} 个字符无法解码'],
  [
    'Unexpected markup nested more than 400 deep or endless tag, expected a page: read without its markup',
    '标记嵌套过深或没有结束，按纯文字读取',
  ],
  [
    'Unexpected {} pictures and no table, expected tables as text: what the pictures show is not read',
    '有 {1} 张图片而没有表格，图片内容未读',
  ],
  [
    'Unexpected {} characters and {} attached files, expected the report on the page: add the files themselves',
    '网页正文只有 {1} 字，另有 {2} 个附件，附件未读',
  ],
  ['Unexpected second {} in line {}, expected one: the first is kept', '文件头第 {2} 行又写 {1}，以前一处为准'],
  ['Unexpected “{}” in line {}, expected “key: value”', '文件头第 {2} 行写作“{1}”，应为“名称: 内容”'],
  ['Unexpected {} “{}” in line {}, expected {}', '文件头第 {3} 行 {1} 写作“{2}”，不合要求'],
  // who and when
  ['Unexpected report without a title, expected 政府信息公开工作年度报告', '未见“政府信息公开工作年度报告”一类标题'],
  ['Unexpected report without an agency, expected a name', '未见机关名称'],
  ['Unexpected {} without a place, expected a county or city', '“{1}”没有写明所在市县'],
  ['Unexpected {} places for {} ({}), expected one', '“{2}”可能在 {1} 处：{3}'],
  ['Unexpected {}, expected {} ({})', '写作“{1}”，校正为“{2}”，依据：{3}'],
  ['Unexpected report without a year, expected one in title, period or lead', '标题、统计期限和引言都未见年份'],
  ['Unexpected {} in the {}, expected {}', '{2:place}写作 {1} 年，以 {3} 年为准'],
  [
    'Unexpected {} labels of the 2021 and {} of the 2019 edition, expected more of one',
    '2021年版的栏目名称 {1} 个，2019年版的 {2} 个，无法判断',
  ],
  [
    'Unexpected absence of the labels of table 2, expected those of one edition',
    '未见表二的栏目名称，无法判断格式版本',
  ],
  ['Unexpected absence of section {}, expected six sections', '缺第{1:ordinal}部分'],
  ['Unexpected ordinal {}, expected {}', '序号写作 {1}，应为 {2}'],
  // tables
  ['Unexpected end of the report, expected table {}', '到年报末尾未见表{1:ordinal}'],
  ['Unexpected end of table {} behind row {}, expected row {}', '表{1:ordinal}到“{2}”一行为止，缺“{3}”及以下各行'],
  ['Unexpected end of table 4 with {} cells, expected {}', '表四只读到 {1} 格，应为 {2} 格'],
  ['Unexpected gap in table {}, expected row {}', '表{1:ordinal}缺“{2}”一行'],
  ['Unexpected second printing of table {}, expected one', '表{1:ordinal}印了两遍'],
  [
    'Unexpected {} for {} in a second printing of table {}, expected {} as in the first',
    '表{3:ordinal}第二遍所印“{2:metric}”为 {1}，第一遍为 {4}',
  ],
  ['Unexpected list, expected rows and columns of table {}', '表{1:ordinal}以列表形式给出'],
  ['Unexpected column head {}, expected the wording of the form', '栏目名称写作“{1}”，与格式不同'],
  ['Unexpected a row without label, expected {}', '有一行没有行名，读作“{1}”'],
  ['Unexpected label {}, expected {}', '栏目名称写作“{1}”，格式作“{2}”'],
  ['Unexpected row of {} cells, expected a row of the form', '有一行 {1} 格，不与格式的任何一行对应'],
  [
    'Unexpected {} cells in table four, expected fewer; the sums of the blocks join the cut digits',
    '表四读到 {1} 格，断开的数字依各组合计接上',
  ],
  ['Unexpected {} cells in table four, expected {}', '表四读到 {1} 格，应为 {2} 格'],
  ['Unexpected {} blank cells in row {}, expected numbers', '“{2}”一行有 {1} 格空白'],
  ['Unexpected {} cells in row {}, expected {}', '“{2}”一行读到 {1} 格，应为 {3} 格'],
  [
    'Unexpected place of {} values, expected them at the label of row {} and, in table three, adding up',
    '“{2}”一行的 {1} 个数字不在行名处，或与合计不合，归属无法证实',
  ],
  ['Unexpected {} in row {}, expected digits; the sum of the row proves them', '“{2}”一行写作“{1}”，依该行合计还原'],
  [
    'Unexpected values in row {}, expected one in each column; the sums of row and columns place them',
    '“{1}”一行的数字错位，依行、栏合计归位',
  ],
  [
    'Unexpected single value in row {}, expected one in each column; the sums of the columns show it to be the total',
    '“{1}”一行只有一个数字，依各栏合计判定为总计',
  ],
  [
    'Unexpected values beside a label that is lost and one that comes twice, expected those of their rows',
    '有行名缺失，另有行名重复，旁边的数字不予采用',
  ],
  [
    'Unexpected values in row {}, expected such that the columns add up with',
    '“{1}”一行的数字与各栏合计不合，不予采用',
  ],
  [
    'Unexpected value of {} beside a damaged table, expected one that a sum proves',
    '表格残损，“{1:metric}”没有合计可以印证，不予采用',
  ],
  ['Unexpected {}, expected the bare number {}', '写作“{1}”，读作 {2}'],
  ['Unexpected {}, expected a number', '写作“{1}”，应为数字'],
  // prose
  [
    'Unexpected {} for {} beside {} for {} in line {}, expected words that state a total',
    '“{2:metric}”此处为 {1}，第 {5} 行“{4:metric}”为 {3}，此处不作总数',
  ],
  ['Unexpected {} for {}, expected {} as stated in line {}', '“{2:metric}”此处为 {1}，第 {4} 行为 {3}'],
  ['Unexpected paragraph of {} characters, expected at most {}; the rest is not read', '一段有 {1} 字，只读前 {2} 字'],
  [
    'Unexpected more than {} characters of sentences with figures, expected a report; the rest is not read',
    '带数字的句子超过 {1} 字，其余未读',
  ],
  // what is left
  ['Unexpected more than {}, expected a report', '内容超出年报应有的篇幅（{1}），未读'],
  ['Unexpected {}, expected {}', '写作“{1}”，应为“{2}”'],
];
