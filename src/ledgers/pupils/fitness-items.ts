import type { Content } from '../../model/content';

/** The items of the test: field stem, header words, and the range outside of which a value cannot be true. */
export const items: readonly {
  readonly id: string;
  readonly label: string;
  readonly words: readonly string[];
  /** Other words of its score and its level: the national export prints 体重评分 and 体重等级 for the index. */
  readonly judged?: readonly string[];
  readonly content: Content;
}[] = [
  {
    id: 'vital',
    label: '肺活量',
    words: ['肺活量', '肺活量ml', '肺活量毫升'],
    content: { type: 'number', min: 100, max: 9999 },
  },
  {
    id: 'run50',
    label: '50米跑',
    words: ['50米跑', '50米', '50米跑秒', '50m跑', '50m', '50M跑', '五十米跑'],
    content: { type: 'number', min: 5, max: 30 },
  },
  {
    id: 'sit_reach',
    label: '坐位体前屈',
    words: ['坐位体前屈', '体前屈', '坐位体前屈cm', '坐位体前屈厘米'],
    content: { type: 'number', min: -30, max: 40 },
  },
  {
    id: 'rope',
    label: '一分钟跳绳',
    words: ['一分钟跳绳', '1分钟跳绳', '跳绳', '1分钟跳绳次', '一分钟跳绳次', '跳绳次'],
    content: { type: 'number', min: 0, max: 300 },
  },
  {
    id: 'situp',
    label: '一分钟仰卧起坐',
    words: ['一分钟仰卧起坐', '1分钟仰卧起坐', '仰卧起坐', '仰卧起坐次', '一分钟仰卧起坐次'],
    content: { type: 'number', min: 0, max: 120 },
  },
  {
    id: 'run50x8',
    label: '50米×8往返跑',
    words:
      '50米×8往返跑|50米*8往返跑|50米x8往返跑|50米X8往返跑|50×8往返跑|50米8往返跑|50米×8|往返跑|50米*8|50X8往返跑|400米往返跑'.split(
        '|',
      ),
    content: { type: 'time' },
  },
  {
    id: 'long_jump',
    label: '立定跳远',
    words: ['立定跳远', '立定跳远cm', '立定跳远厘米', '跳远'],
    content: { type: 'number', min: 30, max: 350 },
  },
  {
    id: 'pull_up',
    label: '引体向上',
    words: ['引体向上', '引体', '引体向上次'],
    content: { type: 'number', min: 0, max: 60 },
  },
  {
    id: 'pull_situp',
    label: '引体向上/仰卧起坐',
    words: [
      '引体向上/仰卧起坐',
      '引体(男)仰卧(女)',
      '引体向上(男)/仰卧起坐(女)',
      '引体向上(男)/一分钟仰卧起坐(女)',
      '引体向上仰卧起坐',
    ],
    content: { type: 'number', min: 0, max: 120 },
  },
  {
    id: 'run_long',
    label: '耐力跑',
    words:
      '耐力跑|1000米跑/800米跑|800米跑/1000米跑|1000米跑或800米跑|男1000米女800米|男1000米/女800米|男1000米跑/女800米跑|女800米/男1000米|男1000女800|1000m/800m|800m/1000m|1000/800|800/1000|1000米、800米|耐久跑|1000米/800米跑|800米/1000米跑|1000/800米跑|800/1000米跑|1000米或800米|800/1000米|1000/800米|800米/1000米|长跑|1000米/800米|1000m/800m(分.秒)|1000米/800米(分.秒)|1000米(男)/800米(女)|1000米跑(男)800米跑(女)|中长跑'.split(
        '|',
      ),
    content: { type: 'time' },
  },
  {
    id: 'run800',
    label: '800米跑',
    words: ['800米跑', '800米', '800m跑', '800米(女)', '800米跑(女)'],
    content: { type: 'time' },
  },
  {
    id: 'run1000',
    label: '1000米跑',
    words: ['1000米跑', '1000米', '1000m跑', '1000米(男)', '1000米跑(男)'],
    content: { type: 'time' },
  },
  {
    id: 'bmi',
    label: '体重指数',
    words: ['体重指数', 'BMI', '体重指数BMI', '身高体重', '身高标准体重'],
    judged: ['体重'],
    content: { type: 'number', min: 8, max: 50 },
  },
];
