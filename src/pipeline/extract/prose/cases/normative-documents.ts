/** Cases of normative documents: who issues them, what is a stock, what is denied; with decoys of the same words. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const NORMATIVE_DOCUMENT_CASES: readonly ProseCase[] = [
  proseCase('newly made ones, published', '我委公开新制定规范性文件⟦6件⟧,并同步解读。', [
    'normativeDocuments.issued 6',
  ]),
  proseCase('in the name of a body, behind its rules', '全年以市政府名义发布规章⟦2部⟧、规范性文件⟦14件⟧。', [
    'rules.issued 2',
    'normativeDocuments.issued 14',
  ]),
  proseCase(
    'what was issued in its name is only sorted',
    '对以县政府名义发布的规范性文件开展梳理,共梳理规范性文件14件。',
  ),
  proseCase('the number first', '本局建好规范性文件库。2024年发布⟦8件⟧行政规范性文件。', [
    'normativeDocuments.issued 8',
  ]),
  proseCase('the number first, on a site', '在网站发布8件行政规范性文件清单。'),
  proseCase('none added', '县政府信息公开平台公开⟦77条⟧。新增行政规范性文件⟦0件⟧。', [
    'published.website 77',
    'normativeDocuments.issued 0',
  ]),
  proseCase('added on a site', '局网站新增规范性文件12件。'),
  proseCase('made and mended', '本局制定并修改规范性文件⟦2个⟧。', ['normativeDocuments.issued 2']),
  proseCase('mended only', '本局修改规范性文件2个。'),
  proseCase(
    'an item in front of the next row of the form',
    '全年公开信息⟦300篇⟧,其中,发布规范性文件⟦3件⟧,行政许可决定⟦40件⟧。',
    ['published.total 300', 'normativeDocuments.issued 3', 'licensing.decisions 40'],
  ),
  proseCase('the noun in the clause before', '落实规范性文件清理要求,本年度制发⟦1件⟧,废止⟦3件⟧,现行有效⟦7件⟧。', [
    'normativeDocuments.issued 1',
    'normativeDocuments.repealed 3',
    'normativeDocuments.inForce 7',
  ]),
  proseCase('another noun with the verb', '加强规范性文件管理,全年制发便民手册300册。'),
  proseCase('of a stock of papers', '规范性文件专栏现有规范性文件60件,其中失效5件,废止4件。'),
  proseCase('expired ones beside those repealed', '全面梳理规范性文件,继续有效⟦31件⟧,失效3件、废止⟦6件⟧。', [
    'normativeDocuments.inForce 31',
    'normativeDocuments.repealed 6',
  ]),
  proseCase('of those examined', '清理规范性文件24件,其中废止⟦2件⟧。', ['normativeDocuments.repealed 2']),
  proseCase('none was made', '⟦我镇没有制定行政规范性文件⟧。', ['normativeDocuments.issued 0']),
  proseCase('none was newly made', '⟦未新制发规范性文件⟧,现行有效规范性文件⟦9件⟧。', [
    'normativeDocuments.issued 0',
    'normativeDocuments.inForce 9',
  ]),
  proseCase('some bodies made none', '检查发现,部分单位未制定规范性文件,未发布规范性文件清单。'),
  proseCase('a stock and what the year brought', '现行有效行政规范性文件⟦41件⟧,其中今年新印发⟦3件⟧。', [
    'normativeDocuments.inForce 41',
    'normativeDocuments.issued 3',
  ]),
  proseCase('new ones behind those in force', '规范性文件继续有效⟦8件⟧,新发⟦2件⟧,废止⟦1件⟧。', [
    'normativeDocuments.inForce 8',
    'normativeDocuments.issued 2',
    'normativeDocuments.repealed 1',
  ]),
  proseCase(
    'neither made nor repealed, and none in force',
    '⟦我镇没有制发、废止行政规范性文件⟧,也⟦没有现行有效的行政规范性文件⟧。',
    ['normativeDocuments.issued 0 & normativeDocuments.repealed 0', 'normativeDocuments.inForce 0'],
  ),
  proseCase('not in the name of the body', '⟦未以镇政府名义制发行政规范性文件⟧。', ['normativeDocuments.issued 0']),
  proseCase('rules in force behind the documents', '汇总公布有效规范性文件⟦60份⟧,规章⟦2份⟧。', [
    'normativeDocuments.inForce 60',
    'rules.inForce 2',
  ]),
  proseCase('denied beside other papers', '⟦2024年我镇未出台规范性文件和重大决策⟧,未发布解读。', [
    'normativeDocuments.issued 0',
  ]),
  proseCase('rules put out, then documents', '全年公开信息⟦320条⟧,发布州政府规章⟦2部⟧、规范性文件⟦17件⟧。', [
    'published.total 320',
    'rules.issued 2',
    'normativeDocuments.issued 17',
  ]),
  proseCase(
    'documents whose number stands first, behind rules',
    '公开了2件规章,以及11件以市政府名义印发的规范性文件。',
  ),
  proseCase('documents of others, handed on', '全年转发上级新出台规范性文件5件,制定规范性文件⟦2件⟧。', [
    'normativeDocuments.issued 2',
  ]),
  proseCase('documents published, of which one is named', '全年公开《养犬管理办法》等规范性文件共⟦7件⟧。', [
    'normativeDocuments.issued 7',
  ]),
  proseCase(
    'documents put out, of which two are named',
    '发布《养犬管理办法》《停车管理办法》等行政规范性文件⟦3件⟧。',
    ['normativeDocuments.issued 3'],
  ),
  proseCase('documents of others, of which one is named', '转发《养犬管理办法》等行政规范性文件3件。'),
];
