import type { LedgerKind } from '../../model/ledger';
import { remark, sequence, text } from '../parts/column';
import { isOfStage, placeOf, underDemand } from '../parts/complain';

/** Minutes after midnight of the first clock time in a text: 8:20—9:00 → 500. */
function startOf(value: string): number | undefined {
  const match = /(\d{1,2})[:\uff1a点时](\d{2})?/.exec(value.normalize('NFKC'));
  return match ? Number(match[1]) * 60 + Number(match[2] ?? 0) : undefined;
}

/** 作息时间表: what happens when. */
export const daySchedule: LedgerKind = {
  id: 'day-schedule',
  label: '作息时间表',
  titles: ['作息时间', '作息表', '作息安排', '一日作息'],
  fields: [
    sequence,
    text('item', '项目|内容|活动|安排|活动内容|环节|节次', { required: 'error' }),
    text('time', '时间|起止时间|时间段|开始时间|时间安排', { required: 'query' }),
    text('end', '结束时间|至'),
    text('minutes', '时长|分钟|用时'),
    remark,
  ],
  identifiedBy: [['item', 'time']],
  topic: ['作息'],
  nameFields: ['item'],
  relations: [],
  states: [],
  checks: [
    {
      id: 'first-lesson',
      about: '上午第一节的时间',
      needs: ['time', 'item'],
      *check(ledger, scene) {
        const demand = scene.demands('first-lesson').find((one) => isOfStage(one, scene));
        const record = ledger.records.find((one) =>
          /^(?:上午)?第?(?:一|1)节|第一节/.test(one.text('item').replace(/\s/g, '')),
        );
        const start = record && startOf(record.text('time'));
        if (demand?.bound !== undefined && record && start !== undefined && start < demand.bound) {
          const clock = `${Math.floor(demand.bound / 60)}:${String(demand.bound % 60).padStart(2, '0')}`;
          yield {
            cell: placeOf(ledger, record, 'time'),
            ...underDemand(demand, 'query'),
            message: `第一节${record.text('time')}开始,要求上午上课不早于${clock}。请调整作息。`,
            actual: record.text('time'),
            required: `不早于 ${clock}`,
            missing: `早了${demand.bound - start}分钟`,
          };
        }
      },
    },
  ],
};
