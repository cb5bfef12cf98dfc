import type { LedgerCheck } from '../../model/ledger';
import { demandOf, isVoid, underDemand } from './complain';
import { degreeRank } from './degree';
import { bareName, complainAt, yearsBetween } from './people';

const numerals = '零一二三四五六七八九十';

function termNumber(text: string): number | undefined {
  const word = /[一二三四五六七八九十]|\d+/.exec(text)?.[0];
  return word === undefined ? undefined : numerals.includes(word) ? numerals.indexOf(word) : Number(word);
}

/** First days of the months that a range names: "2016.9—2019.8". */
function termOf(text: string): readonly string[] {
  return [...text.matchAll(/(\d{4})(?:\D{1,2}(\d{1,2}))?/g)].map(
    ([, year = '', month = '09']) => `${year}-${month.padStart(2, '0')}-01`,
  );
}

/** A term that ends before it begins, whatever the post. */
export const termInOrder: LedgerCheck = {
  id: 'term-reversed',
  *check(ledger) {
    for (const record of ledger.records) {
      const [from, to] = termOf(record.text('term_range'));
      if (from && to && to < from) {
        yield* complainAt(record, 'term_range', {
          severity: 'error',
          message: `${bareName(record.text('name'))}的任期结束早于开始。请核对。`,
          actual: record.text('term_range'),
        });
      }
    }
  },
};

/** Headmasters: certificate, degree, at most so many terms of so many years at one school. */
export const headmasterFit: LedgerCheck = {
  id: 'headmaster-terms',
  *check(ledger, scene) {
    for (const record of ledger.records) {
      const name = bareName(record.text('name'));
      const isHead = /校长|园长/.test(record.text('post'));
      const isDeputy = /副/.test(record.text('post'));
      if (!isHead) {
        continue;
      }
      const certificate = demandOf(scene, 'principal-certificate');
      if (
        record.has('post_cert') &&
        (isVoid(record.text('post_cert')) || /^(?:否|×|未|没有)/.test(record.text('post_cert')))
      ) {
        yield* complainAt(record, 'post_cert', {
          ...underDemand(isDeputy ? undefined : certificate, 'query'),
          message: `${name}没有填任职资格证。校长应持证上岗,请补填或安排任职资格培训。`,
          actual: record.text('post_cert') || '空白',
          required: '持任职资格证',
        });
      }
      const degree = demandOf(scene, 'principal-degree');
      const rank = degreeRank(record.text('highest_degree'));
      if (rank > 0 && rank < 4) {
        yield* complainAt(record, 'highest_degree', {
          ...underDemand(degree, 'query'),
          message: `${name}的学历是“${record.text('highest_degree')}”,校长学历应达到大专及以上。请核对。`,
          actual: record.text('highest_degree'),
          required: '大专及以上',
        });
      }
      const terms = demandOf(scene, 'principal-terms');
      const term = termNumber(record.text('term_no'));
      if (term !== undefined && term > (terms?.bound ?? 2)) {
        yield* complainAt(record, 'term_no', {
          ...underDemand(terms, 'query'),
          message: `${name}在本校是第${term}届。同校连任一般不超过${terms?.bound ?? 2}届,任满应交流。请核对或说明原因。`,
          actual: `第 ${term} 届`,
          required: `≤ ${terms?.bound ?? 2} 届`,
        });
      }
      const length = demandOf(scene, 'principal-term-years');
      const [from, to] = termOf(record.text('term_range'));
      const years =
        from && to
          ? Math.round(
              yearsBetween(from, to) +
                Number(
                  to.slice(5, 7) >= from.slice(5, 7)
                    ? (Number(to.slice(5, 7)) - Number(from.slice(5, 7))) / 12
                    : (12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))) / 12,
                ),
            )
          : undefined;
      if (length?.bound !== undefined && years !== undefined && years > 0 && years !== length.bound) {
        yield* complainAt(record, 'term_range', {
          ...underDemand(length, 'query'),
          message: `${name}的任期约${years}年,规定每届${length.bound}年。请核对任期起止。`,
          actual: `${years} 年`,
          required: `${length.bound} 年`,
        });
      }
    }
  },
};
