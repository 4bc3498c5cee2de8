import { describe, expect, test } from 'vitest';
import type { ExampleReport } from '../../forms/check-example.ts';
import { auditReport } from './audit-report.ts';
import { exampleInput } from './cases/example-input.ts';

const received = 'applications.received.total';
const concluded = 'applications.concluded.total';

function check(id: string, example: ExampleReport, expected: readonly string[]): void {
  const results = auditReport(exampleInput(example)).filter((result) => result.id === id);
  expect(results.map((r) => `${r.status} ${r.message}`)).toEqual(expected);
}

const listOf = (
  metric: string,
  ...parts: readonly (readonly [string, number])[]
): NonNullable<ExampleReport['lists']> => [{ metric, total: 9, parts, exhaustive: false }];

describe('D6 outcomes', () => {
  test('不予公开 in a list is the sum of eight rows', () => {
    const table = { 'applications.refused.internal.total': 2, 'applications.refused.thirdParty.total': 1 };
    const lists = listOf(concluded, ['不予公开', 3]);
    const results = auditReport(exampleInput({ restZero: true, table, lists })).filter(({ id }) => id === 'D6');
    expect(results.map(({ status, expected, actual }) => [status, expected, actual])).toEqual([['pass', 3, 3]]);
  });

  test('a label that names no row is left alone', () => {
    check('D6', { restZero: true, lists: listOf(concluded, ['结转自上年', 1]) }, [
      'not-assessable 正文未载明各项办理结果的件数，不作比较。',
    ]);
  });
});

describe('D7 table two', () => {
  test('charges in yuan are compared in 万元', () => {
    const input = exampleInput({
      table: { 'charges.amount': 8.4565 },
      prose: [{ metric: 'charges.amount', value: 84565 }],
    });
    const observations = input.observations.map((o) => (o.source === 'prose' ? { ...o, unit: '元' } : o));
    const found = auditReport({ ...input, observations }).find(({ id }) => id === 'D7');
    expect(found?.status).toBe('pass');
  });

  test('one channel of a total is not compared', () => {
    const prose = [{ metric: 'penalties.decisions', value: 12, scope: 'part' as const }];
    check('D7', { table: { 'penalties.decisions': 287 }, prose }, [
      'not-assessable 正文所载只是其中一部分，口径不同，不作比较。',
    ]);
  });
});

describe('D8 applicants', () => {
  test('法人 is the sum of five columns', () => {
    const table = { 'applications.received.enterprise': 2, 'applications.received.legalService': 1 };
    const lists = listOf(received, ['自然人', 5], ['法人或其他组织', 3]);
    const results = auditReport(
      exampleInput({ restZero: true, table: { ...table, 'applications.received.naturalPerson': 6 }, lists }),
    ).filter(({ id }) => id === 'D8');
    expect(results.map(({ instance, status }) => [instance, status])).toEqual([
      ['applications.received.naturalPerson', 'fail'],
      ['applications.received.enterprise', 'pass'],
    ]);
  });
});

describe('D9 all answered', () => {
  const claim = (body: string, carriedOut: number): ExampleReport => ({
    table: { 'applications.carriedOut.total': carriedOut },
    sections: [{ number: 1, printed: 1, heading: '一、总体情况', body }],
  });

  test('a ticket rate says nothing of requests', () => {
    check('D9', claim('热线工单办结率100%，同时受理申请3件。', 2), [
      'not-assessable 正文没有答复率100%、全部办结一类表述，不作比较。',
    ]);
  });

  test('已答复3件 is no claim that all was answered', () => {
    check('D9', claim('收到申请5件，已答复3件。', 2), [
      'not-assessable 正文没有答复率100%、全部办结一类表述，不作比较。',
    ]);
  });

  test('全部按时答复 contradicts requests carried over', () => {
    check('D9', claim('收到的公开申请全部按时答复。', 2), [
      'fail 正文称“全部按时答复”，表三结转下年度仍有2件，年末尚在法定答复期限内的除外。',
    ]);
  });
});

describe('E4 stated twice', () => {
  const twice = (metric: string, words: readonly [string, string]): ExampleReport => ({
    sections: [{ number: 1, printed: 1, heading: '一、总体情况', body: words.join('') }],
    prose: [
      { metric, value: 31, at: '31' },
      { metric, value: 16, at: '16' },
    ],
  });
  const none = 'not-assessable 正文没有重复表述的数字，不作核对。';

  test('different kinds of interpretations may differ', () => {
    check('E4', twice('interpretations.published', ['会议图解31条。', '政策图解16条。']), [none]);
  });

  test('two numbers of one sentence are a list', () => {
    check('E4', twice('hotline.received', ['受理工单31件、', '交办工单16件。']), [none]);
  });

  test('two numbers of one whole in two sentences contradict each other', () => {
    check('E4', twice('hotline.received', ['受理工单31件。', '全年受理工单16件。']), [
      'fail 正文“热线工单受理量”前后两处分别为31件、16件，相差15件。',
    ]);
  });
});

describe('E3 rates', () => {
  test.each([
    ['98.7%', 'pass'],
    ['98.8%', 'pass'],
    ['99%', 'pass'],
    ['97%', 'fail'],
  ])('310 of 314 printed as %s: %s', (rate, status) => {
    const results = auditReport(
      exampleInput({
        sections: [{ number: 1, printed: 1, heading: '一', body: `热线受理314件，办结310件，办结率${rate}。` }],
        prose: [
          { metric: 'hotline.received', value: 314, at: '314' },
          { metric: 'hotline.closed', value: 310, at: '310' },
        ],
      }),
    );
    expect(results.filter(({ id }) => id === 'E3').map((result) => result.status)).toEqual([status]);
  });
});
