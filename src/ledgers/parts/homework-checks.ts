import type { LedgerCheck } from '../../model/ledger';
import { demandOf, plain, underDemand } from './complain';
import { complainAt } from './persons';

/** Grades 1 and 2 have no written homework to do at home. */
export function noneForTheYoungest(subjects: readonly string[]): LedgerCheck {
  return {
    id: 'homework-none',
    *check(ledger, scene) {
      const demand = demandOf(scene, 'homework-none');
      for (const record of ledger.records) {
        const grade = record.classOf('class_name')?.grade ?? gradeOf(record.text('class_name'));
        if (grade === undefined || grade > (demand?.bound ?? 2)) {
          continue;
        }
        const field = [...subjects, 'total_min'].find((one) => (record.number(one) ?? 0) > 0);
        if (field) {
          const minutes = record.number(field) ?? 0;
          yield* complainAt(record, field, {
            ...underDemand(demand, 'query'),
            message: `${record.text('class_name')}有书面家庭作业${plain(minutes)}分钟。小学一、二年级不布置书面家庭作业,请取消或改正。`,
            actual: `${plain(minutes)} 分钟`,
            required: '0 分钟',
            missing: `超出 ${plain(minutes)} 分钟`,
          });
        }
      }
    },
  };
}

function gradeOf(text: string): number | undefined {
  const at = '一二三四五六七八九'.indexOf(/^([一二三四五六七八九])年级/.exec(text.trim())?.[1] ?? '无');
  return at < 0 ? undefined : at + 1;
}

/** Whether homework of this class is limited in minutes (it is forbidden in grades 1 and 2). */
export function isLimited(grade: number | undefined): boolean {
  return grade !== undefined && grade >= 3;
}
