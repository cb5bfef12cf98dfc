/** The part that a header's word plays in arithmetic, whatever the table is about. */
export type Role =
  | 'whole'
  | 'of-which'
  | 'standard'
  | 'actual'
  | 'gap'
  | 'price'
  | 'count'
  | 'amount'
  | 'opening'
  | 'incoming'
  | 'outgoing'
  | 'closing'
  | 'male'
  | 'female'
  | 'rate'
  | 'average'
  | 'key'
  | 'within';

/** Words by role; a header may play several (期末实有 closes a balance and is what there is). */
export const ROLE_WORDS: readonly (readonly [Role, RegExp])[] = [
  [
    'whole',
    /^(?:.{0,6}(?:合计|总计|小计|共计)数?|计|总数|总人数|总分|总额|总量|总课时|总节数|全校|总.{1,6}|.{1,6}总数|.{1,4}总额)$/,
  ],
  ['of-which', /^(?:其中|#)|其中[:\uff1a]/],
  ['standard', /标准|应配|应有|应到|规定|定额|需配|必配|应开|应发|应做|计划/],
  ['actual', /实有|现有|实配|已有|实到|已开|拥有|现存|实开|实发|已配|到校|到岗/],
  [
    'gap',
    /余缺|差额|缺额|短缺|缺少|尚缺|缺口|超缺|溢缺|盈亏|多.{0,3}少|^[缺差](?:数|额|勤.*|编)?$|缺数|未到|增减额|缺席|缺勤|净值|结余/,
  ],
  ['price', /单价|均价|每.{0,3}(?:面积|金额|床位|元)|单间|每间|人均|生均|定额|标准.*元|元\/|每人|每生|每班/],
  ['count', /数量|间数|个数|册数|人数|月数|件数|台数|实有|现有|学生数|房间数|次数|班数|时数|数$/],
  ['amount', /金额|总价|总值|价值|价款|面积|小计|原值|应发|经费|合计|资金|码洋|总课时|床位/],
  ['opening', /期初|上(?:年|期|学期|学年)|年初|原有|学年初|起始|月初|年末.*上|上次|原存/],
  [
    'incoming',
    /增加|转入|购入|新增|^入|收入|招生|购进|入库|新购|本期增|复学|流入|增$|补充|入藏|新入|领入|受赠|捐赠|赠书/,
  ],
  [
    'outgoing',
    /减少|转出|注销|领用|支出|辍|流失(?!率)|毕业|核销|报废|报损|损坏|丢失|遗失|剔除|剔旧|出库|用量|使用量|消耗|流出|减$|休学|损耗|发出|累计折旧|开除|死亡/,
  ],
  [
    'closing',
    /期末|结存|年末|余额|库存|学年末|现存|结余|剩余|现有|实有|期末数|实存|存量|总藏|累计册|总册|净值|月末/,
  ],
  ['male', /^(?:.{0,4})男(?:生|性|教师|童)?(?:人?数)?$/],
  ['female', /^(?:.{0,4})女(?:生|性|教师|童)?(?:人?数)?$/],
  ['rate', /率|满意度|比例|占比|%|百分|师生比|生师比|系数|比$/],
  ['average', /累计结|累计余|最大|最小|最高|最低|平均|均|每百|百名|百生/],
  [
    'key',
    /序号|编号|代码|代号|年份|^年度$|^年级$|名次|排名|位次|电话|学号|身份证|日期|时间|^行次|邮编|银行|账号|卡号|^班级$|^班$|^班别$|年月|^[年月日]$|^月份$|规格|房间号|^栋|^层|座位|宿舍号/,
  ],
  [
    'within',
    /完好|^女|留守|随迁|寄宿|住校|住宿|持证|骨干|合格|达标|借阅人数|体育用房|体育馆|及格|优秀|残疾|在编|已完成|高于规定|本科/,
  ],
];

/** Roles of which a parent says as much as the column's own header: every column under 达标率 is a rate. */
export const INHERITED: readonly Role[] = ['rate', 'average', 'key'];

/** Roles that a parent lends where the leaf has none of them: 配备标准>12个班以下, 入藏>册数. */
export const LENT: readonly Role[] = [
  'opening',
  'incoming',
  'outgoing',
  'closing',
  'gap',
  'standard',
  'actual',
];

/** Roles of figures that mean nothing added over lines. */
export const NOT_ADDED: readonly Role[] = ['rate', 'average', 'price', 'key'];
