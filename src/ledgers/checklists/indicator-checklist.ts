import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerKind, LedgerView, RecordView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { claim, figure, person, remark, sequence, text, yesNo } from '../parts/column';
import { placeOf, quoted } from '../parts/complain';
import { isHazardous, isLockedAway } from '../parts/hazardous';

/** "双人双锁" is claimed, but a ledger shows a poisonous chemical in an ordinary cupboard. */
const lockClaim: LedgerCheck = {
  id: 'claim-contradicted',
  about: '自查的说法前后一致',
  needs: ['indicator', 'actual_text'],
  check: contradictedLocks,
};

function* contradictedLocks(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const loose = ['lab-equipment', 'chemicals']
    .flatMap((kind) => scene.ledgers(kind))
    .flatMap(({ kind, records }) => records.filter((record) => isLoose(kind, record)));
  const first = loose[0];
  if (!first) {
    return;
  }
  for (const record of ledger.records) {
    const field = ledger.has('actual_text') ? 'actual_text' : 'actual_value';
    const about = /(有毒|危险|剧毒|危化).*(药品|化学品|物品|保管|管理)|药品.*保管/.test(
      record.text('indicator'),
    );
    if (about && /双|已|是|√|落实|达标/.test(record.text(field)) && !/未|不|没/.test(record.text(field))) {
      yield {
        cell: placeOf(ledger, record, field),
        related: loose.slice(0, 5).flatMap((other) => placesOf(other, 'location')),
        severity: 'query',
        message: `这里写“${record.text(field)}”,仪器药品台账里${quoted(first, 'item_name')}却放在“${first.text('location')}”。请核对实物,改正其中一处。`,
        actual: record.text(field),
        required: '与药品台账一致',
      };
    }
  }
}

function isLoose(kind: string, record: RecordView): boolean {
  const suspected = kind === 'chemicals' || isHazardous(record);
  return suspected && record.text('location') !== '' && !isLockedAway(record);
}

/** 社会认可度 186%: no share of a whole is more than the whole. Gross rates and growth may be. */
const shareOfWhole: LedgerCheck = {
  id: 'over-hundred-percent',
  about: '比率不超过百分之百',
  needs: [],
  uses: ['actual_text', 'actual_value'],
  check: moreThanAll,
};

function* moreThanAll(ledger: LedgerView): Iterable<Complaint> {
  const field = ledger.has('actual_text') ? 'actual_text' : 'actual_value';
  for (const record of ledger.has(field) ? ledger.records : []) {
    const reading = record.reading(field);
    const label = record.text('indicator');
    const isShare =
      /率|比例|占比|比重|满意度|认可度|百分比/.test(label) &&
      !/毛入|增长|增幅|资产负债|完成率|达成/.test(label);
    if (isShare && reading?.unit === '%' && reading.value > 1 + 1e-9) {
      yield {
        cell: placeOf(ledger, record, field),
        severity: 'error',
        message: `${quoted(record, 'indicator')}写${record.text(field)},不可能超过100%。请核对后更正。`,
        actual: record.text(field),
        required: '≤ 100%',
      };
    }
  }
}

/** 指标自查表: demanded, actual, claimed to be met. Claims are recomputed by the engine. */
export const indicatorChecklist: LedgerKind = {
  id: 'indicator-checklist',
  label: '指标自查表',
  titles: [
    '指标自查',
    '指标自评',
    '自查表',
    '责任指标',
    '自评表',
    '达标自查',
    '指标达标',
    '资源配置',
    '七项指标',
    '九项指标',
    '八项指标',
    '达标情况',
    '自查自评',
    '评估指标',
    '指标体系',
    '政府保障程度',
    '办学条件自查',
    '自查清单',
  ],
  fields: [
    sequence,
    text('group', '一级指标|类别|指标类别|一级|A级指标|项目类别|大项|评估项目|评估内容', { fillsDown: true }),
    text(
      'indicator',
      '二级指标|指标|指标名称|指标项目|评估指标|自查项目|项目|三级指标|指标内容|B级指标|C级指标|检查项目|自查指标|核心指标|评估要点|评价指标|考核指标|监测指标|评估内容|内容|检查内容|检查内容及要求|指标及标准|指标及要求',
      { required: 'error' },
    ),
    claim(
      'standard_text',
      '标准|标准要求|评估标准|达标要求|指标要求|要求|达标标准|省级评估标准|目标值|规定标准|标准及要求|指标标准|评估要求|评价标准|考核标准|国家标准|省定标准|合格标准',
    ),
    // What the result was worked out from: 应完成752人,已完成752人.
    text('base', '总量|数据|计算数据|基础数据|原始数据'),
    claim(
      'actual_text',
      '实际情况|自查情况|现状|完成情况|学校现状|实际|自查结果|落实情况|实际完成情况|现状值|学校情况|实际达到|实际达到情况|达到情况|我校现状|我校实际|本校情况|本校实际|学校实际|现有情况|自评情况|我校情况|校情|结果',
    ),
    figure('basic_value', '基本值|基本值85%|85%底线|底线|最低值|底线值|85%|85%值|基本要求'),
    figure('standard_value', '达标值|标准值|指标标准值|规定值|达标标准值'),
    figure(
      'actual_value',
      '实际值|我校|本校实际值|本校|我校值|本校值|指标值|实际达到值|自查值|学校值|现值|达到值|测算值|本校数值|我校数值|学校数值|本校数据|我校数据|数值',
    ),
    yesNo(
      'is_compliant',
      '是否达标|达标情况|达标与否|是否合格|是否达到|自评结果|达标|自查结论|结论|是否符合|自评|自评结论|自查结果|评估结论|评估结果|判定|评定|评价|评价结论',
    ),
    yesNo('met', '是|达到|符合', { under: ['符合', '达标', '达到'], label: '符合要求' }),
    person('responsible', '责任人|负责人|责任部门|责任科室|责任处室|包保人|责任单位'),
    text('measure', '整改措施|措施|改进措施'),
    remark,
  ],
  identifiedBy: [
    ['indicator', 'standard_text', 'actual_text'],
    ['indicator', 'standard_value', 'actual_value'],
    ['indicator', 'standard_text', 'actual_value'],
    ['indicator', 'actual_text', 'is_compliant'],
    ['indicator', 'actual_value', 'is_compliant'],
    ['indicator', 'standard_text', 'is_compliant'],
    ['indicator', 'actual_text', 'met'],
  ],
  nameFields: ['indicator'],
  relations: [],
  states: [],
  checks: [lockClaim, shareOfWhole],
};
