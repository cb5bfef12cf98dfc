import type { Dialect } from '../dialect';

const TICKS = {
  primary: '类别:小学√ 教学点□ 九年一贯制□   性质:公办√ 民办□   区域:城区□ 镇区□ 乡村√',
  point: '类别:小学□ 教学点√ 九年一贯制□   性质:公办√ 民办□   区域:城区□ 镇区□ 乡村√',
};

const LIVING = ['食堂', '厕所', '教工宿舍', '其他用房'];

/** A village school that keeps everything on a few crowded sheets. */
export const hunanVillage: Dialect = {
  id: 'hunan-village',
  follows:
    '湖南 农村小规模学校(教学点)基本情况登记表、厕所坑位等附属设施表;民政留守儿童“一人一档”登记;固定资产登记;危险化学品双人双锁台账',
  habits: [
    '首行打钩:类别:小学□ 教学点√;性质:公办√ 民办□。',
    '一张表上从上到下四块:基本情况(键值)、班级(竖排)、教职工、设施,各有表头,块间不空行。',
    '班级表转置:班级在上,项目在左,合计在右。',
    '没有的写“无”,不适用写“/”。',
    '数字带单位写成文本(33人、2间)。',
    '名册无序号,年级合并,出生20150910式文本。',
    '固定资产原值、累计折旧、净值三列,合计在首行。',
    '药品台账期初、领入、使用、结存,两个保管人。',
    '公式印在表头编号行(4=1+2-3)。',
    '留守儿童档案横排,一人一列,双亲、单亲各一个方框。',
    '收支账每月有本月合计,最后累计,余额接上一笔。',
    '附属用房表左上角空着,面积行下是生均行。',
  ],
  schools: ['point', 'primary'],
  sheets: [
    {
      name: '基本情况',
      kind: 'school-profile',
      blocks: [
        { kind: 'text', lines: ['农村小规模学校基本情况登记表'] },
        {
          kind: 'grid',
          rows: [
            [
              {
                span: 6,
                cell: { value: 'school.typeName', words: { 小学: TICKS.primary, 教学点: TICKS.point } },
              },
            ],
          ],
        },
        {
          kind: 'grid',
          rows: [
            [
              '学校',
              { span: 2, cell: { value: 'school.name' } },
              '负责人',
              { span: 2, cell: { value: 'school.principal' } },
            ],
            [
              '班数',
              { value: 'classes', suffix: '个' },
              '学生',
              { value: 'pupils', suffix: '人' },
              '其中女生',
              { value: 'pupils{sex=女}', suffix: '人' },
            ],
            [
              '住校生',
              { value: 'pupils{boarder=true}', zero: '无' },
              '留守儿童',
              { value: 'pupils{leftBehind=true}', suffix: '人' },
              '残疾学生',
              { value: 'pupils{disabled=true}', zero: '无' },
            ],
            [
              '教职工',
              { value: 'staff', suffix: '人' },
              '专任',
              { value: 'staff{fullTime=true}', suffix: '人' },
              '女教师',
              { value: 'staff{fullTime=true,sex=女}', suffix: '人' },
            ],
            [
              '占地',
              { value: 'school.site', suffix: '㎡' },
              '校舍',
              { value: 'buildings.area', suffix: '㎡' },
              '运动场',
              { value: 'school.ground', suffix: '㎡' },
            ],
            [
              '图书',
              { value: 'bookCategories.copies', suffix: '册' },
              '生均图书',
              { value: 'bookCategories.copies/pupils', digits: 1, suffix: '册' },
              '电脑',
              { value: 'school.computers', suffix: '台' },
            ],
          ],
        },
        {
          kind: 'list',
          of: 'classes',
          turned: true,
          columns: [
            { head: ['班级'], field: 'name' },
            { head: ['班主任'], field: 'head' },
            { head: ['男生'], value: 'pupils{class=@id,sex=男}', adds: true },
            { head: ['女生'], value: 'pupils{class=@id,sex=女}', adds: true },
            { head: ['合计'], value: 'pupils{class=@id}', adds: true },
            { head: ['其中留守'], value: 'pupils{class=@id,leftBehind=true}', adds: true, zero: '无' },
          ],
          total: { label: '全校', at: 'bottom' },
        },
        {
          kind: 'list',
          of: 'staff',
          columns: [
            { head: ['姓名'], field: 'name' },
            { head: ['性别'], field: 'sex' },
            { head: ['年龄'], field: 'age' },
            { head: ['学历'], field: 'degree' },
            { head: ['职称'], field: 'title', none: '无' },
            { head: ['任教'], field: 'subject', none: '/' },
          ],
        },
      ],
    },
    {
      name: '学生名册',
      kind: 'student-roster',
      blocks: [
        { kind: 'text', lines: ['{school.name}学生名册({school.year}年秋)'] },
        {
          kind: 'list',
          of: 'pupils',
          group: { by: 'gradeName', merge: true },
          columns: [
            { head: ['年级'], field: 'gradeName' },
            { head: ['班级'], field: 'className' },
            { head: ['学生姓名'], field: 'name' },
            { head: ['性别'], field: 'sex' },
            { head: ['出生'], field: 'birth', date: 'YYYYMMDD' },
            { head: ['身份证件号'], field: 'idCard' },
            { head: ['家长', '姓名'], field: 'guardian' },
            { head: ['家长', '关系'], field: 'relation' },
            { head: ['家长', '手机'], field: 'guardianPhone' },
            { head: ['家庭住址'], field: 'address' },
            { head: ['留守'], field: 'leftBehind', words: { true: '√', false: '' } },
            { head: ['资助'], field: 'aid', words: { true: '√', false: '' } },
          ],
        },
      ],
    },
    {
      name: '一人一档',
      kind: 'left-behind',
      when: 'pupils{leftBehind=true}',
      blocks: [
        {
          kind: 'text',
          lines: [
            '留守儿童一人一档(横排)',
            '共{pupils{leftBehind=true}}人,其中双亲外出{pupils{bothAway=true}}人',
          ],
        },
        {
          kind: 'list',
          of: 'pupils',
          where: 'leftBehind=true',
          turned: true,
          columns: [
            { head: ['姓名'], field: 'name' },
            { head: ['班级'], field: 'className' },
            { head: ['性别'], field: 'sex' },
            { head: ['出生年月'], field: 'birth', date: 'YYYY.M' },
            { head: ['双亲外出'], field: 'bothAway', words: { true: '√', false: '□' } },
            { head: ['单亲外出'], field: 'oneAway', words: { true: '√', false: '□' } },
            { head: ['现监护人'], field: 'guardian' },
            { head: ['称谓'], field: 'relation' },
            { head: ['电话'], field: 'guardianPhone' },
            { head: ['关爱责任人'], field: 'helper' },
          ],
        },
      ],
    },
    {
      name: '收支账',
      kind: 'cash-book',
      blocks: [
        { kind: 'text', lines: ['经费收支明细账', ['{school.year}年', '', '', '', '', '单位:元']] },
        {
          kind: 'list',
          of: 'accounts',
          group: { by: 'month', subtotal: '本月合计' },
          columns: [
            { head: ['月'], field: 'month' },
            { head: ['日'], field: 'day' },
            { head: ['凭证'], field: 'voucher' },
            { head: ['摘  要'], field: 'summary' },
            { head: ['借方'], field: 'debit', zero: '', adds: true },
            { head: ['贷方'], field: 'credit', zero: '', adds: true },
            { head: ['余额'], field: 'balance' },
          ],
          total: { label: '累计', at: 'bottom', column: 3 },
        },
      ],
    },
    {
      name: '用房',
      blocks: [
        { kind: 'text', lines: ['生活附属用房情况'] },
        {
          kind: 'grid',
          rows: [
            ['', '食堂', '厕所', '教工宿舍', '其他', '小计'],
            [
              '面积(㎡)',
              ...LIVING.map((use) => ({ value: `buildings.area{use=${use}}` })),
              { value: `buildings.area{use=${LIVING.join('|')}}` },
            ],
            [
              '生均(㎡)',
              ...LIVING.map((use) => ({ value: `buildings.area{use=${use}}/pupils`, digits: 2 })),
              { value: `buildings.area{use=${LIVING.join('|')}}/pupils`, digits: 2 },
            ],
          ],
        },
      ],
    },
    {
      name: '资产',
      kind: 'fixed-assets',
      blocks: [
        { kind: 'text', lines: ['固定资产登记表', ['单位:{school.name}', '', '', '', '', '金额单位:元']] },
        {
          kind: 'list',
          of: 'assets',
          columns: [
            { head: ['资产编号'], field: 'code' },
            { head: ['名称'], field: 'name' },
            { head: ['规格'], field: 'spec' },
            { head: ['单位'], field: 'unit' },
            { head: ['数量'], field: 'quantity' },
            { head: ['单价'], field: 'price' },
            { head: ['原值'], field: 'original', adds: true },
            { head: ['累计折旧'], field: 'depreciation', adds: true },
            { head: ['净值'], field: 'net', adds: true },
            { head: ['购置日期'], field: 'bought', date: 'serial' },
            { head: ['使用人'], field: 'user' },
            { head: ['状态'], field: 'status' },
          ],
          total: { label: '合计', at: 'top' },
        },
      ],
    },
    {
      name: '药品',
      kind: 'chemicals',
      blocks: [
        { kind: 'text', lines: ['危险化学品台账'] },
        {
          kind: 'list',
          of: 'chemicals',
          codes: true,
          columns: [
            { head: ['药品名称'], field: 'name', code: '甲' },
            { head: ['单位'], field: 'unit', code: '乙' },
            { head: ['期初'], field: 'opening', code: '1' },
            { head: ['领入'], field: 'received', code: '2' },
            { head: ['使用'], field: 'used', code: '3' },
            { head: ['结存'], field: 'balance', code: '4=1+2-3' },
            { head: ['保管人', '一'], field: 'keeper1', code: '丙' },
            { head: ['保管人', '二'], field: 'keeper2', code: '丁' },
            { head: ['存放'], field: 'place', code: '戊' },
          ],
        },
      ],
    },
    {
      name: '器材',
      kind: 'equipment-inventory',
      blocks: [
        { kind: 'text', lines: ['体育器材账'] },
        {
          kind: 'list',
          of: 'sports',
          halves: 2,
          columns: [
            { head: ['品名'], field: 'name' },
            { head: ['应配'], field: 'required' },
            { head: ['实有'], field: 'actual' },
            { head: ['完好'], field: 'good' },
            { head: ['损坏'], field: 'broken', zero: '' },
          ],
        },
      ],
    },
  ],
};
