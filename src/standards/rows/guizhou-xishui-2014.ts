/** 习水县永安镇中心小学实施方案(2014), row by row; format: see `provisionsOf`. */
export const guizhouXishuiRows = `
E-3;三;N;用三年(2014—2016年)完成,任务都在这三年里;规划年度|三年 时间/规划/任务;construction-projects.plan_year equipment-plan.year
E-4-1-1;四(一)1;X least=9所;保留小学9所(中心小学1所、村级完小8所);保留 学校/小学/所|学校布局|小学 所;school-list;
E-4-1-2a;四(一)2;N query;三年内基本消除大班额(不超过5%);!大班额 -最大 -比例 -占比 -率 -消除|大班额|班额|!56人;class-size class-size-bands school-profile.big_classes
E-4-1-2b;四(一)2;P boarding;寄宿制学校“十有”:食堂、餐厅、宿舍床铺、饮水、水冲厕所、洗漱洗澡、晒衣停车、围墙值班消防、消费服务网点、蔬菜基地;十有|食堂|餐厅|宿舍 -面积|床铺|饮用水/饮水/供水 -厕|厕所|洗漱/洗澡/浴室|晒衣/晾晒|停车棚/车棚|围墙|值班室|消防/防盗|服务网点/小卖部|蔬菜/副食;boarding-facilities school-profile.canteen
E-4-1-2c;四(一)2;P boarding;“八配套”:食堂与餐厅、餐厅与餐桌凳消毒设备、宿舍与床铺管理间、锅炉房与热水、厕所与污水净化、洗衣间与晾晒场、劳动实践基地、道路硬化绿化;八配套|餐桌/餐桌凳|消毒 设备/设施/柜|管理间|锅炉|热水|污水 净化/处理|洗衣间|劳动实践|道路 硬化|绿化/美化;boarding-facilities
E-4-1-2d;四(一)2;N boarding;床位不少于寄宿生数,餐位与就餐人数相适应;床位|餐位;dormitories school-profile.dormitory_beds;;床位/铺位 -面积/生均/余/空 >= 寄宿生/住宿/寄宿/住校 -面积/床/楼/教师/室/房|餐位/座位 -余/空 @餐/食堂/食宿 >= 就餐/用餐
E-4-1-2e;四(一)2(1)—(6);N;各校建设项目建成面积不少于规划面积;建成面积|建设项目 面积/完成|规划面积|建设 面积 规划/计划/完成|项目 建成/竣工/完工|用房/食堂/厕所/宿舍/浴室 建设|建设 项目 完成/进度;construction-projects.built_area;;建成/完成面积/竣工面积/实际面积 -时间/率/日期/年/状态 >= 规划/计划/批准/核定 -年/时间/日期/率/文号/项目
E-4-1-2f;四(一)2;P;有建设项目库、设备添置预算和进度,周转房基本满足;项目库|添置 预算|设备 预算|周转房|经济适用房;construction-projects
E-4-1-3a;四(一)3;N query;2014年各小学基本实现校校通;校校通|联网 学校|互联网 学校|接通 互联网/宽带/网络|学校 联网/通网;school-network
E-4-1-3b;四(一)3;X;装备投入分年度之和等于总额;装备 投入/经费/计划|分年度|年度 投入/合计;equipment-plan;total-mismatch@equipment-plan;总投入/投入总/总金额/总额/总经费/经费总/预算总 = Σ 金额/投入/经费/预算|* @投入/装备 #合计/总计 = Σ *
E-4-1-4;四(一)4;D;开展校际联动、联片教研,实行学区负责制;校际联动|联片教研|学区 负责|联合 教研|联片|片区 教研;
E-4-2-1a;四(二)1;N query most=2届;校长每届任期3年,连任一般不超过2届;校长 任期/届/连任;cadre-ledger.term_no
E-4-2-1b;四(二)1;N query;在一所学校任满2届的校长交流;校长 交流/轮岗;cadre-ledger.post_date
E-4-2-1c;四(二)1;N;三年培养3—6名知名校长;名校长/知名校长/校长 培养;
E-4-2-1d;四(二)1;N;校长全部持证上岗,学历都在大专以上;校长 持证/资格/学历|任职资格;cadre-ledger.post_cert
E-4-2-1e;四(二)1;D;优质学校副职提拔,后备干部挂职锻炼;挂职|后备干部|副职 提拔;
E-4-2-2a;四(二)2;N;专任教师学历和资格合格率100%;教师 合格率/持证率/资格|合格学历|学历 合格率|学历 合格率/合格|资格证 持证/比例/率|持证率|教师 合格;teacher-roster.teacher_cert school-profile.cert_rate
E-4-2-2b;四(二)2;N;高一层次学历教师小学不低于65%、初中45%;高一层次/高于规定 学历|高学历|大专 比例/率|本科 比例/率|高学历 教师;teacher-roster.highest_degree school-profile.high_degree;;大专/专科/本科/研究生/硕士 -其中/女/男/比/率 @小学 % 专任教师/教师合计/合计/总计 -大专/专科/本科/研究生/中师/高中/比/率|本科/研究生/硕士 -专科/其中/女/男/比/率 @初中/中学 % 专任教师/教师合计/合计/总计 -大专/专科/本科/研究生/中师/高中/比/率
E-4-2-2c;四(二)2;N;新补充的小学教师学历大专以上、初中教师本科以上;新补充/新聘/新进/新招 教师/学历;teacher-roster.school_start_date
E-4-2-2d;四(二)2;P;开展岗位培训、新任教师培训和班主任培训;岗位培训|新任教师 培训|新教师 培训|班主任 培训;teacher-training.content
E-4-2-2e;四(二)2;P;教师定期到偏远学校支教、学区内轮岗,职称评优向偏远学校倾斜;支教|轮岗|偏远 学校/倾斜;teacher-exchange
E-4-2-3;四(二)3;N boarding;寄宿制学校配专门的保育员和生活教师;保育员|生活教师|生活老师;school-profile.care_staff boarding-staff.care_staff
E-4-2-4;四(二)4;N;教职工工资、津补贴、医保、公积金足额发放;工资 足额/发放/欠发/拖欠|欠发|津补贴|津贴|医保|公积金|工资 发放/按时/足额|保险/医保/公积金/社保 缴;salary-list;;实发 -率/日期/时间 >= 应发 -率/日期/时间
E-4-2-4b;四(二)4;N;每年表彰一批优秀教师、优秀教育工作者和师德标兵;表彰|优秀教师|师德标兵;awards
E-4-3-1;四(三)1;D;建德育基地,抓好班主任队伍、网络德育、心理健康教育;德育 基地|网络德育|班主任队伍|心理健康 教育;
E-4-3-2a;四(三)2;P;执行国家课程计划,开设国家、地方、综合实践三类课程;课程计划|三大课程|地方课程|综合实践|课程开设/开齐/开足;timetable;curriculum-subject-missing curriculum-periods curriculum-usual-periods;实开/实际开/实上/实有课 >= 应开/规定/标准/计划/应上
E-4-3-2b;四(三)2;N;每天有1小时体育锻炼;锻炼 时间/小时|体育活动 时间|阳光体育|一小时/1小时 体育/锻炼|体育/锻炼 时间/分钟;exercise-time school-profile.one_hour_exercise
E-4-3-2c;四(三)2;P;创建书香、艺术、科技、平安、快乐“五园”;五园|书香 校园|艺术 校园|科技 校园|平安 校园|快乐 校园;
E-4-3-3;四(三)3;N forbidden;就近免试入学,没有用考试、测试、面试选拔学生;入学考试|考试 选拔/招生/入学|面试|测试 @入学/招生/新生|选拔/测试 招生/新生/入学|+免试|+就近 入学;conduct-incidents
E-4-3-4;四(三)4;P;有学校、学生、教师、教学四位一体的评价制度;四位一体|学校评价/学校 评价 制度|学生评价/学生 评价 制度|教师评价/教师 评价 制度|教学评价/教学 评价 制度|评价制度;
E-4-3-5a;四(三)5;P forbidden;随机编班,不设重点班;重点班|快慢班|实验班|+随机 编班|+均衡 编班|+阳光 编班;class-size school-profile.key_classes
E-4-3-5b;四(三)5;N;不增加考试科目课时,不减少非考试科目课时;!增加/增减/增设 课时|!减少/挤占 课时|考试科目;timetable;curriculum-subject-missing curriculum-periods curriculum-usual-periods;实开/实际开/实上 #体育/音乐/美术/科学/综合/品德/道德/劳动/信息/地方 >= 规定/应开/标准|规定/应开/标准 #语文/数学/英语/外语 >= 实开/实际开/实上
E-4-3-5c;四(三)5;X;学籍电子化管理,学籍号齐全、唯一、有效;学籍 管理/电子/号|学籍 系统/信息/录入;student-roster.student_code;student-code duplicate@student-roster.student_code missing-value@student-roster.student_code
E-4-3-5d;四(三)5;N primary;小学适龄儿童入学率100%,巩固率100%;入学率 -残疾 -初中 -毛|巩固率 -初中;school-profile.enrolment_rate pupil-statistics.enrolment_rate pupil-statistics.consolidation_rate
E-4-3-5e;四(三)5;N junior;初中入学率100%以上,巩固率99%以上;初中 入学率|毛入学率|初中 巩固率|入学率|巩固率;school-profile.enrolment_rate pupil-statistics.consolidation_rate
E-4-3-5f;四(三)5;N forbidden;不强制补课,不组织参加文化课补习班;违规补课|补课|补习;conduct-incidents school-profile.illegal_tutoring
E-4-4-1;四(四)1;X;特困生、残疾学生、孤儿全部得到资助;贫困/特困/困难/孤儿 资助|资助 覆盖|残疾 资助;aid-list
E-4-4-2;四(四)2;P;保障流动人口子女就学;流动人口|随迁|务工 子女;migrant-list
E-4-4-3;四(四)3;X;留守儿童有档案、联系卡和结对帮扶教师;留守儿童 档案/联系卡/帮扶/建档|联系卡|结对帮扶|@留守 联系卡/档案;left-behind left-behind.helper_teacher;missing-value@left-behind.helper_teacher
E-4-4-4;四(四)4;P;残疾儿童检查、确认、登记和组织入学,随班就读;随班就读|残疾 登记/检查/确认/台账;disability-mainstream
E-5-1;五(一);P;成立以中心小学校长为组长的领导小组,建立联席会议;领导小组|联席会议;lead-group
E-5-2a;五(二);N;教育经费“三个增长”;三个增长|财政拨款 增长|经费 增长;growth
E-5-2b;五(二);P;预算编到学校、到项目,定期公告;预算 编制/公告/公示|经费 公告/公示;school-funds
E-5-3;五(三);N least=2次;每半年对全镇学校督导评估一次;督导|督查 -五|督导 次数;supervision
E-5-4;五(四);D;有矛盾纠纷处理预案,处置闲置资产;矛盾 纠纷|闲置 资产/校舍;
E-5-5;五(五);D;开展对口援助,定期督查各小学;对口 援助/帮扶/支援|督查;
E-5-6;五(六);D;依据省办学条件评估和均衡发展文件办理;黔教督|依据 文件|督导评估 办法/规程/文件|均衡发展 意见/办法/规程|上级文件;
`;
