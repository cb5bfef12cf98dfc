import type { Standard } from '../model/standard';
import { bound, boundsByStage, type Chapter, demand, demandsByStage } from './parts/bound';

const number = '教督〔2017〕6号';
const resources: Chapter = { document: number, status: 'confirmed', group: 'resources' };
const balance: Chapter = { document: number, status: 'confirmed', group: 'balance' };
const government: Chapter = { document: number, status: 'confirmed', group: 'government' };
const quality: Chapter = { document: number, status: 'confirmed', group: 'quality' };
const relaxed: Chapter = { document: number, status: 'second-hand' };
const library: Chapter = { document: '教基〔2018〕5号', status: 'confirmed', atMost: 'query' };
const homework: Chapter = { document: '教基厅函〔2021〕13号', status: 'confirmed' };

const seven: readonly (readonly [indicator: string, primary: number, junior: number])[] = [
  ['above-degree-per-100', 4.2, 5.3],
  ['backbone-per-100', 1, 1],
  ['pe-art-per-100', 0.9, 0.9],
  ['teaching-area-per-pupil', 4.5, 5.8],
  ['sports-area-per-pupil', 7.5, 10.2],
  ['equipment-per-pupil', 2000, 2500],
  ['multimedia-per-100', 2.3, 2.4],
];

/**
 * 义务教育优质均衡. Every school meets at least six of the seven resource indicators and none of the rest is below 85 % of
 * its bound; every indicator's coefficient of variation is at most 0.50 / 0.45; the items of the government's part and
 * of quality that a school workbook can show.
 */
export const nationalQuality2017: Standard = {
  id: 'national-quality-2017',
  label: '义务教育优质均衡(国家,2017)',
  document: { number, title: '县域义务教育优质均衡发展督导评估办法', date: '2017-04-19' },
  basedOn: 'national-basic-2012',
  without: ['composite-variation-primary', 'composite-variation-junior'],
  requirements: [
    ...seven.flatMap(([indicator, primary, junior], index) =>
      boundsByStage(resources, `资源配置第${index + 1}项`, indicator, '>=', primary, junior),
    ),
    ...seven.flatMap(([indicator], index) =>
      boundsByStage(balance, `资源配置第${index + 1}项(校际差异系数)`, indicator, '<=', 0.5, 0.45, {
        measure: 'variation',
      }),
    ),
    ...boundsByStage(government, '政府保障程度第4项', 'school-size', '<=', 2000, 2000),
    bound(government, '政府保障程度第4项', 'school-size', '<=', 2500, {
      only: 'nine-year',
      note: '九年一贯制、十二年一贯制学校义务教育阶段的总规模。',
    }),
    ...boundsByStage(government, '政府保障程度第5项', 'class-size', '<=', 45, 50),
    ...boundsByStage(government, '政府保障程度第5项', 'average-class-size', '<=', 45, 50, {
      note: '平均班额超过标准,必有班级超过标准。',
    }),
    bound(government, '政府保障程度第9项', 'training-hours', '>=', 360),
    bound(government, '政府保障程度第9项', 'training-completion-rate', '>=', 1),
    bound(government, '政府保障程度第11项', 'exchange-rate', '>=', 0.1),
    bound(government, '政府保障程度第11项', 'exchange-backbone-share', '>=', 0.2),
    bound(government, '政府保障程度第12项', 'certificate-rate', '>=', 1),
    {
      ...bound(quality, '教育质量第1项', 'consolidation-rate', '>=', 0.95),
      id: 'consolidation-rate-junior',
      stage: 'junior',
    },
    bound(quality, '教育质量第2项', 'disabled-enrolment-rate', '>=', 0.95),
    bound(quality, '教育质量第4项', 'training-fund-share', '>=', 0.05),
    ...boundsByStage(homework, '', 'homework-minutes', '<=', 60, 90),
    ...boundsByStage(library, '附表 藏书量', 'books-per-pupil', '>=', 25, 35, {
      note: '图书馆规程的藏书量,不属于七项认定指标;初中35册凭记忆,未见原文。',
    }),
    bound(library, '馆藏更新', 'new-books-per-pupil', '>=', 1),
  ],
  demands: [
    demand(government, '政府保障程度第12项', 'teacher-certificate'),
    demand(government, '政府保障程度第9项', 'training-hours', { bound: 360 }),
    ...demandsByStage(government, '政府保障程度第5项', 'class-size', 45, 50),
    demand(government, '政府保障程度第5项', 'class-average-primary', { bound: 45 }),
    demand(government, '政府保障程度第5项', 'class-average-junior', { bound: 50 }),
    demand({ document: '国办发〔2016〕40号', status: 'confirmed' }, '消除大班额', 'big-class', { bound: 55 }),
    demand(government, '政府保障程度第4项', 'school-scale', { bound: 2000 }),
    demand(government, '政府保障程度第3项', 'music-room-area', { bound: 96 }),
    demand(government, '政府保障程度第3项', 'art-room-area', { bound: 90 }),
    demand(relaxed, '政府保障程度第3项(2016年及以前建成)', 'music-room-area-old', { bound: 73 }),
    demand(relaxed, '政府保障程度第3项(2016年及以前建成)', 'art-room-area-old', { bound: 67 }),
    ...demandsByStage(relaxed, '政府保障程度第3项(农村小规模学校)', 'music-room-area-small', 54, 61),
    ...demandsByStage(relaxed, '政府保障程度第3项(农村小规模学校)', 'art-room-area-small', 54, 61),
    demand(government, '政府保障程度第3项', 'music-rooms-per-12', { bound: 12 }),
    demand(government, '政府保障程度第3项', 'art-rooms-per-12', { bound: 12 }),
    demand(resources, '资源配置第7项', 'class-multimedia'),
    demand(resources, '资源配置第3项', 'pe-art-teachers'),
    demand(library, '馆藏更新', 'books-new', { bound: 1 }),
    demand(homework, '', 'homework-none', { bound: 2 }),
    ...demandsByStage(homework, '', 'homework-minutes', 60, 90),
    demand(quality, '教育质量第1项', 'no-dropout'),
    demand({ ...quality, atMost: 'query' }, '教育质量第2项', 'individual-plan'),
    demand({ ...government, atMost: 'query' }, '政府保障程度第15项', 'left-behind-register'),
    demand({ ...government, atMost: 'advice' }, '政府保障程度第11项', 'teacher-exchange-years', { bound: 6 }),
  ],
  combinations: [
    {
      group: 'resources',
      atLeast: 6,
      floor: 0.85,
      basis: { document: number, clause: '资源配置(每所学校至少6项达标,余项不低于85%)' },
    },
    { group: 'balance', atLeast: 'all', basis: { document: number, clause: '资源配置(校际差异系数)' } },
    { group: 'government', atLeast: 'all', basis: { document: number, clause: '政府保障程度' } },
    { group: 'quality', atLeast: 'all', basis: { document: number, clause: '教育质量' } },
  ],
};
