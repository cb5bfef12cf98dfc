import type { LedgerCheck, RecordView } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { demandOf, plain } from '../parts/complain';
import { bareName, complainAt } from '../parts/people';

/** Ranks of pupils are not to be published. */
export function noRanks(fields: readonly string[]): LedgerCheck {
  return {
    id: 'no-ranking',
    about: '不公布名次的规定',
    needs: [],
    uses: ['total_rank', 'class_rank', 'chinese_rank', 'math_rank', 'english_rank'],
    *check(ledger, scene) {
      const demand = demandOf(scene, 'no-ranking');
      const field = fields.find((one) => ledger.has(one));
      const [first] = ledger.records;
      if (demand && field && first) {
        yield* complainAt(first, field, {
          severity: demand.severity,
          basis: demand.basis,
          message: `成绩表里有“${ledger.header(field)}”。学校不得公布学生排名,这张表只能内部使用,公示前请删去名次。`,
        });
      }
    },
  };
}

/** Pupils of the first grades are not tested on paper: a list of their marks is one test too many. */
export const noTestsForYoung: LedgerCheck = {
  id: 'written-tests',
  about: '一、二年级书面考试',
  needs: ['class_name'],
  *check(ledger, scene) {
    const demand = demandOf(scene, 'written-tests');
    const young = ledger.records.filter((record) => {
      const grade = record.classOf('class_name')?.grade;
      return grade !== undefined && demand?.bound !== undefined && grade <= demand.bound;
    });
    const [first] = young;
    if (demand && first) {
      yield {
        cell: ledger.anchor,
        severity: demand.severity,
        basis: demand.basis,
        message: `这是${first.text('class_name')}的成绩表。小学一、二年级不进行书面考试,请核对;属于平时评价的请改用等级。`,
        actual: `${young.length} 人有成绩`,
        required: '不进行书面考试',
      };
    }
  },
};

/**
 * Who has more points has the better rank, and equal points an equal rank. `parts`: what a total adds up; where it does
 * not, the rank may follow from either.
 */
export function ranksFit(
  pairs: readonly (readonly [score: string, rank: string])[],
  parts: readonly string[] = [],
): LedgerCheck {
  return {
    id: 'rank-mismatch',
    about: '名次与分数',
    needs: [],
    uses: ['total', 'total_rank', 'class_rank', 'average', 'rank'],
    reckons: true,
    *check(ledger) {
      for (const [score, rank] of pairs.filter((pair) => pair.every((field) => ledger.has(field)))) {
        const meant = ledger.records.map((record) => possible(record, score, score === 'total' ? parts : []));
        const wrong = ledger.records.filter((record, index) => {
          const stated = record.number(rank);
          const own = meant[index] ?? [];
          return (
            stated !== undefined &&
            // The forty-sixth of forty-five is said by itself.
            (rank !== 'class_rank' || stated <= ledger.records.length) &&
            own.length > 0 &&
            !own.some((points) => isRank(stated, points, meant, index))
          );
        });
        // Ranks within the whole grade cannot be counted from one class.
        if (wrong.length > ledger.records.length * 0.2) {
          continue;
        }
        for (const record of wrong) {
          const points = record.number(score) ?? 0;
          const expected = 1 + meant.filter(([other = points]) => other > points).length;
          yield* complainAt(record, rank, {
            related: placesOf(record, score),
            severity: 'query',
            message: `${bareName(record.text('name'))}“${ledger.header(score)}”${plain(record.number(score) ?? 0)}分,按本表排第${expected}名,这里写第${record.text(rank)}名。请核对。`,
            actual: `第 ${record.text(rank)} 名`,
            required: `第 ${expected} 名`,
          });
        }
      }
    },
  };
}

/** Nobody is the forty-sixth of forty-five. */
export const rankWithinClass: LedgerCheck = {
  id: 'rank-beyond-class',
  about: '名次不超过人数',
  needs: ['class_rank'],
  *check(ledger) {
    const { records } = ledger;
    const classes = new Set(records.map((record) => record.text('class_name')));
    for (const record of ledger.has('class_rank') && classes.size === 1 ? records : []) {
      const rank = record.number('class_rank') ?? 0;
      if (rank > records.length) {
        yield* complainAt(record, 'class_rank', {
          severity: 'error',
          message: `${bareName(record.text('name'))}的“${ledger.header('class_rank')}”是第${plain(rank)}名,本班只有${records.length}人。请核对名次或名单。`,
          actual: `第 ${plain(rank)} 名`,
          required: `≤ ${records.length}`,
        });
      }
    }
  },
};

/** The points as they stand, and as their parts add up where that is something else. */
function possible(record: RecordView, score: string, parts: readonly string[]): readonly number[] {
  const stated = record.number(score);
  const marks = parts.map((part) => record.number(part)).filter((mark) => mark !== undefined);
  const sum = Math.round(marks.reduce((all, mark) => all + mark, 0) * 100) / 100;
  return stated === undefined ? [] : marks.length < 2 || sum === stated ? [stated] : [stated, sum];
}

/** Whether a rank can be that of `points`, whichever of the others' points are right. */
function isRank(
  stated: number,
  points: number,
  meant: readonly (readonly number[])[],
  index: number,
): boolean {
  const others = meant.filter((own, other) => other !== index && own.length > 0);
  const least = 1 + others.filter((own) => Math.min(...own) > points).length;
  const most = 1 + others.filter((own) => Math.max(...own) >= points).length;
  const above = 1 + others.filter((own) => Math.max(...own) > points).length;
  return stated >= least && (stated <= above || stated === most);
}
