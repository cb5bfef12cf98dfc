import type { LedgerCheck, LedgerKind } from '../../model/ledger';
import { readNumeral } from '../../reading/chinese-numerals';
import { yearsBetween } from '../../reading/dates';
import { column, pastDate, text } from '../parts/column';
import { demandOf, isVoid, underDemand } from '../parts/complain';
import { bareName, complainAt } from '../parts/people';
import {
  birthDate,
  gender,
  identity,
  phone,
  politicalStatus,
  remark,
  seq,
  teacherName,
} from '../parts/person-columns';
import { degrees, posts, titles } from '../parts/staff-words';
import { degreeRank } from './degree';
import { notRetired } from './teacher-checks';

function termNumber(text: string): number | undefined {
  const word = /[一二三四五六七八九十]|\d+/.exec(text)?.[0];
  return word === undefined ? undefined : (readNumeral(word) ?? Number(word));
}

/** First days of the months that a range names: "2016.9—2019.8". */
function termOf(text: string): readonly string[] {
  return [...text.matchAll(/(\d{4})(?:\D{1,2}(\d{1,2}))?/g)].map(
    ([, year = '', month = '09']) => `${year}-${month.padStart(2, '0')}-01`,
  );
}

/** A term that ends before it begins, whatever the post. */
const termInOrder: LedgerCheck = {
  id: 'term-reversed',
  about: '任期的先后',
  needs: ['term_range'],
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

/** Whoever has been headmaster of one school for two full terms and a year more is due to move. */
const dueToMove: LedgerCheck = {
  id: 'principal-exchange',
  about: '任职年限',
  needs: ['post_date', 'post'],
  *check(ledger, scene) {
    const demand = demandOf(scene, 'principal-exchange');
    const today = ledger.context.filledOn ?? scene.today;
    for (const record of demand && today !== undefined ? ledger.records : []) {
      const since = record.date('post_date')?.iso;
      const years = since === undefined || today === undefined ? 0 : yearsBetween(since, today);
      if (
        demand?.bound !== undefined &&
        years > demand.bound &&
        /^(?!.*副).*校长/.test(record.text('post'))
      ) {
        yield* complainAt(record, 'post_date', {
          ...underDemand(demand, 'query'),
          message: `${bareName(record.text('name'))}任现职已${years}年。任满两届(${demand.bound}年)的校长应交流,请核对任职时间或说明原因。`,
          actual: `${years} 年`,
          required: `≤ ${demand.bound} 年`,
          missing: `超出 ${years - demand.bound} 年`,
        });
      }
    }
  },
};

/** Headmasters: certificate, degree, at most so many terms of so many years at one school. */
const headmasterFit: LedgerCheck = {
  id: 'headmaster-terms',
  about: '校长任职条件',
  needs: ['post'],
  uses: ['post_cert', 'highest_degree', 'term_no', 'term_range'],
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
      if (term !== undefined && terms?.bound !== undefined && term > terms.bound) {
        yield* complainAt(record, 'term_no', {
          ...underDemand(terms, 'query'),
          message: `${name}在本校是第${term}届。同校连任一般不超过${terms.bound}届,任满应交流。请核对或说明原因。`,
          actual: `第 ${term} 届`,
          required: `≤ ${terms.bound} 届`,
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

/** 校长、干部台账: leaders, their certificate, degree and term of office. */
export const cadreLedger: LedgerKind = {
  id: 'cadre-ledger',
  label: '校长(干部)任职台账',
  titles:
    '校长任职|干部台账|校级领导|校长、干部|校长干部|中层干部|领导班子|干部任职|校长基本情况|干部基本情况|校长|干部'.split(
      '|',
    ),
  fields: [
    seq,
    text('school_name', '学校|学校名称|单位|任职学校|所在学校|工作单位|现任职学校'),
    teacherName,
    gender,
    birthDate,
    identity(undefined, undefined),
    politicalStatus,
    column('post', '职务|现任职务|行政职务|任职职务|担任职务|岗位|校内职务|党政职务|任职', posts, {
      required: 'error',
    }),
    column('highest_degree', '学历|最高学历|文化程度|现学历|学历层次', degrees, { required: 'query' }),
    column('title', '职称|专业技术职务|职称等级', titles),
    text(
      'post_cert',
      '任职资格证|校长任职资格证|任职资格证书|校长证|岗位证书|任职资格|任职资格培训|校长任职资格培训合格证|持证情况|岗位培训证书|任职培训合格证|上岗证|校长资格证|资格证|岗位培训合格证|是否持证上岗|是否持证',
    ),
    pastDate(
      'post_date',
      '任职时间|任现职时间|任命时间|任职日期|担任现职时间|现职任职时间|到任时间|任现职年月|任职年月|任本校校长时间',
      { required: 'query' },
    ),
    text('term_no', '届数|任期届数|第几届|任职届数|届次|连任届数|任期|任期届次|在本校任职届数|现任届次'),
    text(
      'term_range',
      '任期起止|任期起止时间|本届任期|任期时间|任职起止时间|聘期|任职期限|本届任期起止|任期年限|现任期',
    ),
    text('duty', '分管工作|分工|工作分工|主管工作'),
    phone,
    remark,
  ],
  identifiedBy: [
    ['name', 'post', 'post_date'],
    ['name', 'post', 'term_no'],
    ['name', 'post_cert'],
    ['name', 'post', 'term_range'],
    ['name', 'post', 'duty'],
  ],
  nameFields: ['name'],
  relations: [],
  states: [],
  checks: [dueToMove, headmasterFit, termInOrder, notRetired],
};
