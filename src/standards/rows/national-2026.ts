/**
 * What national law and the documents of 2018–2025 demand of every primary and junior school besides 优质均衡; each row from the day
 * of its document on (format: see `provisionsOf`). Errors come from rows whose text was read only; aims and encouragements advise.
 */
export const national2026Rows = `
N26-T1;教体艺厅〔2025〕学生体质强健计划#;N query from=2025-11-20;每天综合体育活动不少于2小时(2027年前做到);综合体育活动;exercise-time
N26-T2;体育法#第二十七条;N from=2023-01-01;在校期间每天体育锻炼不少于1小时;锻炼 小时/时间|体育活动 时间|阳光体育 小时/时间|体育活动 时间/小时/分钟;exercise-time school-profile.one_hour_exercise
N26-T3;体育法#第二十六条;X from=2023-01-01;不占用体育课时;占用体育课/体育课 占用|体育课时;timetable
N26-T4;体育法#第二十八条;P from=2023-01-01;每学年办一次全校体育运动会;运动会;activity-register
N26-T7;教育部十条措施(2025-10)#二;N advice from=2025-10-24 least=15分钟;课间一般15分钟;课间 15分钟/分钟;day-schedule
N26-T8;教育部十条措施(2025-10)#;X query from=2025-10-24;公示的课表就是实际上的课表;阴阳课表|课表 公示/一致;timetable
N26-T9;加强义务教育学校考试管理(2021)#;N from=2021-08-30;一、二年级不进行书面考试;一、二年级/一二年级/低年级 考试/笔试|!低年级 考试/笔试/测验;exam-scores
N26-T10;加强义务教育学校考试管理(2021)#;N query from=2021-08-30;其他年级每学期只组织一次期末考试,初中可加一次期中考试;期末考试/考试 次数;exam-scores
N26-T13;加强义务教育学校考试管理(2021)#;P query forbidden from=2021-08-30;成绩用等级呈现,没有排名;成绩 排名/名次|排名 公布|!考试/成绩 排名/名次;exam-scores
N26-T15;教基厅函〔2021〕11号#二;N query from=2021-04-01 least=10/9小时;睡眠小学10小时、初中9小时;睡眠 时间/小时|睡眠;day-schedule
N26-T16;教基厅函〔2021〕11号#三;N from=2021-04-01;上午上课小学不早于8:20、中学不早于8:00;上午上课 时间|上课时间 早于;day-schedule
N26-T19;学校卫生工作条例#第五条;N most=6/8小时;学习时间(包括自习)小学每天不超过6小时、中学8小时;学习时间|在校学习;day-schedule
N26-T20;教基厅函〔2021〕3号#一、二;P from=2021-02-01;手机须家长同意、书面申请,由学校统一保管;手机 管理/申请/保管/进校/带入;phones
N26-T23;大中小学劳动教育指导纲要(试行)#;N from=2020-09-01;每周至少一节劳动课;劳动课|劳动 课时/教育;timetable
N26-T27;基础教育规范管理负面清单(2025年版)#;D query from=2025-05-27;没有负面清单列出的办学行为;负面清单;
N26-H1;教体艺〔2018〕3号#;N query from=2018-09-01 least=2次;每学期测两次视力;视力 测/监测/检查/筛查;eyesight
N26-H3;教体艺厅函〔2022〕37号#二;X from=2022-09-01;每名学生左右眼裸眼视力和屈光度都填报;视力 填报/档案|屈光;eyesight
N26-H8;国卫医发〔2021〕29号#;N query from=2021-10-01;学生每学年健康体检一次;学生 体检|健康体检 -教师;
N26-H10;预防未成年人犯罪法#第十九条;N from=2021-06-01;至少有一名专职或兼职心理健康教育教师;心理 教师/老师;school-profile.psych_teachers
N26-H13;教思政厅函〔2021〕10号#;N query from=2021-07-12;小学高年级和初中每学年一次心理健康测评;心理 测评/筛查/档案;activity-register
N26-H16;GB 7793—2010#;N query least=300勒克斯;教室课桌面照度不低于300勒克斯、黑板500勒克斯;照度|教室照明|照度/采光 桌面/教室/课桌;
N26-H19;学校卫生工作条例#第二十条;N query;每600名学生一名卫生专业人员;校医|卫生 人员/教师 -保洁;school-profile.health_staff
N26-F1;学校食品安全与营养健康管理规定#;X from=2019-04-01;每餐有负责人陪餐并记录;陪餐;meal-company
N26-F2;GB 31654—2021#;N second-hand query from=2022-02-22 least=125克 least=48小时;每种菜品留样不少于125克,冷藏48小时以上;留样;food-sample
N26-F4;集中用餐单位落实食品安全主体责任监督管理规定#;N from=2025-04-15;每餐用餐500人以上的食堂配食品安全总监;食品安全总监|食品安全员;
N26-F6;教体艺厅函〔2025〕30号#;P from=2025-09-01;食材由两人以上共同验收签字;验收 食材/签字/双人;
N26-F9;食品安全法#第四十五条;N from=2019-12-01;食堂从业人员每年健康检查,持有效健康证;健康证|从业人员 健康;
N26-F11;教育部(2026-02)#;P query from=2026-02-25;食堂明厨亮灶;明厨亮灶;
N26-S1;GB/T 29315—2022#人力防范;N query from=2022-06-01;保安按学生人数配备:不足100人1名,1000人以上3名,每增500人加1名;保安 人数/配备|专职保安;school-profile.guard_count
N26-S5;GB/T 29315—2022#;N query from=2022-06-01 least=5次;重点部位每天巡逻5次以上;巡逻 次;duty-rota
N26-S6;公安部、教育部三年行动计划(2019)#;P from=2019-12-31;专职保安、封闭管理、一键报警和视频监控、护学岗四个100%;一键报警|封闭管理|封闭式管理|护学岗|专职保安 -人数|一键 报警;safety-equipment
N26-S7;教基一厅〔2014〕2号#;N query from=2014-02-22 least=1次;学期中每月一次应急疏散演练;疏散演练|应急演练|演练;activity-register
N26-S11;教育部公安部消防意见(2015)#;N query from=2015-09-01;每天防火巡查,教职工每年消防培训;防火巡查|消防培训|消防 巡查/培训;
N26-S13;GB 50444—2008#5.4.3;N;灭火器在报废年限内(水基6年、干粉10年、二氧化碳12年);灭火器 报废/年限;safety-equipment.produced_date
N26-S17;校车安全管理条例#;P;校车许可、驾驶人资格、照管人员齐全;校车;
N26-S19;未成年人保护法#第六十二条;X from=2021-06-01;教职工录用前和每年查询违法犯罪记录;准入查询|违法犯罪 查询/记录|从业查询|入职查询;clearance
N26-S20;教育部令第52号#;N from=2022-05-01;聘任法治副校长;法治副校长;
N26-S22;中小学科学教育工作指南(2025)#;N query from=2025-01-15;聘任科学副校长;科学副校长;
N26-S23;教育部令第50号#;P query from=2021-09-01;有欺凌防治组织、培训和调查;欺凌 防治/治理/组织/委员会/调查;
N26-R1;教基〔2025〕1号#;X from=2025-01-03;每名学生都有学籍;学籍 建立/齐全/无学籍|无学籍;student-roster.student_code
N26-R3;教基厅函〔2024〕15号#;N query from=2024-04-01;学校每月报告控辍保学情况;控辍 月报/报告|月报;dropout-control
N26-R7;扩优提质行动计划(2023)#;N query from=2023-08-01;适龄残疾儿童入学率不低于97%;残疾 入学率;school-profile.disabled_enrolment_rate
N26-R8;普通学校特殊教育资源教室建设指南#;P query from=2016-01-20;残疾学生5人以上的学校设资源教室;资源教室;function-rooms.room_name
N26-P2;教师〔2015〕5号#;P forbidden from=2015-06-29;没有组织、介绍、参与有偿补课;有偿补课;conduct-incidents school-profile.illegal_tutoring
N26-C9;教体艺〔2011〕5号#;N boarding from=2011-08-01;寄宿生人均宿舍3㎡以上,一人一床;宿舍 面积|一人一床|床位;school-profile.dormitory_area dormitories
N26-L1;课后服务(双减)#;N second-hand query from=2021-07-24;课后服务每周5天、每天不少于2小时;课后服务;after-school
`;
