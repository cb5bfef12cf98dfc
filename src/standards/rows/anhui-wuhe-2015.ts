/** 五河县东刘集中心小学责任书(2015), row by row; format: see `provisionsOf`. */
export const anhuiWuheRows = `
A-1-1a;一.1;N;互联网接入带宽不低于4M;接入带宽|宽带|带宽|出口 带宽/速率|光纤 速率/接入/入校|互联网 接入/接入速率|网络 带宽/速率;school-profile.bandwidth
A-1-1b;一.1;P advice;有条件的学校建校园网;校园网|局域网|校内 网络/组网|网络 布线;school-profile.campus_network
A-1-1c;一.1;N;教学光盘不少于400课时;教学光盘|光盘课时|光盘 课时;school-profile.discs
A-1-1d;一.1;N;软件资源不少于80G;软件资源|资源容量|资源库|教育资源 总量/容量|数字资源|教学资源 容量/总量/库|教学软件;school-profile.software
A-1-2a;一.2;P;科学实验室、图书室、计算机教室、音乐室、美术室、体育器材室、舞蹈室、卫生室、心理咨询室、多媒体教室各至少一间;科学实验室/科学教室/实验室 -制度 -小组 -记录|图书室/阅览室 -制度 -小组 -记录 -通风|计算机教室/计算机室/微机室/电脑室 -制度 -小组 -记录 -鞋套|音乐室/音乐教室 -制度 -小组|美术室/美术教室 -制度 -小组|体育器材室/体育室 -制度 -小组|舞蹈室/舞蹈教室 -制度 -小组|卫生室/医务室/保健室 -制度 -小组 -窗帘 -桌椅|心理咨询室/心理辅导室/心理室 -制度 -小组 -窗帘 -桌椅|多媒体教室 -制度 -小组|功能室/专用教室 齐全/各一/配备/设置/建设;function-rooms.room_name
A-1-2b;一.2;P;所有功能室标牌统一;功能室/室 标牌/标识牌/门牌|标牌/门牌 统一|@功能室 标牌/门牌/室牌/标识牌|功能室/室 挂牌/牌匾;function-rooms.signage
A-1-2c;一.2;P;每间功能室写明责任人的姓名、性别、专业和岗位职责;功能室/室 责任人/负责人/管理员|岗位职责|@功能室 责任人/负责人/职责|功能室 责任人/管理;function-rooms.responsible;missing-value@function-rooms.responsible
A-1-2d;一.2;X;功能室责任人是本校教师,性别、专业与教师花名册一致;责任人 花名册/在册/本校教师;function-rooms.responsible;unknown-person@function-rooms.responsible
A-1-2e;一.2;D;功能室布置符合各室特点,责任人熟悉业务;功能室 布置|功能室 特点|责任人 熟悉/业务|责任人 业务/熟悉;
A-1-3a;一.3;N;为所有学生配备完好的课桌椅,没有破损;课桌椅|课桌凳|桌椅 完好/无损/损坏/破损/合格|课桌椅 数/配备/配置/维修/套|!课桌椅 损坏/破损/缺少/短缺 -维修;school-profile.student_desk_sets desks;;课桌/凳子/桌椅 -坏/损/缺/余/教师/办公/说明 >= 学生/人数/在校生 -缺/坏/教师/留守/寄宿/课桌/桌/椅
A-1-3b;一.3;P;每个班有统一的班级指示牌;班牌|指示牌|班级牌|班级/各班 标牌/牌;school-profile.class_plates
A-1-4a;一.4;P;有符合要求的运动场地,或预留了场地;运动场地/操场/体育场地/运动场 -生均 -防护 -安全;school-profile.sports_area sports-facilities;sports-facilities
A-1-4b;一.4;P;室外体育设施安装规范,有安全防范措施;体育设施/体育器械/运动器械 安全/防护/安装/防范/检查|防护措施|安全防范措施|@体育 防护/防范/安全/安装规范;sports-facilities.safety;missing-value@sports-facilities.safety
A-1-5a;一.5;P;重要区域有视频监控和报警系统;视频监控/监控/摄像头|报警;school-profile.security_facility safety-equipment
A-1-5b;一.5;P;每个楼层备有灭火器,都在有效期内;灭火器 -图书室 -仪器室 -阅览室 -实验室|消防器材|消防设施;safety-equipment
A-1-5c;一.5;P;饮用水有安全防护、消毒设施,或设有开水房、饮水机;饮水设施/饮用水/饮水设备/饮水机/开水房/供水设施|自备井/二次供水 消毒/防护/水箱/设施|@饮水 消毒/防护;school-profile.drinking_water drinking-water
A-1-6a;一.6;P;厕所有专人打扫;厕所 打扫/保洁/专人/清扫/落实人/包干|@厕所 保洁/责任人/打扫/专人;toilets.cleaner
A-1-6b;一.6;P;水冲式厕所保证供水,旱厕勤打扫、安全防滑;厕所 供水/水冲/防滑/卫生/安全|旱厕|@厕所 供水/防滑 -旱厕|厕所 停水/冲水/水源|水冲厕/水厕;toilets.water school-profile.toilet_facility
A-2-1;二.1;P confirmed;大门、门柱、院墙、校牌班牌、旗台旗杆、道路、垃圾桶齐全整洁;大门 -外|门柱|院墙/围墙|校牌|旗台/旗杆/升旗台|道路 平整/硬化|垃圾桶/垃圾箱|旗杆 旗台|旗杆|国旗;
A-2-2;二.2;D;门窗完好,物品整齐,墙壁无污渍;门窗|物品 摆放/整齐|墙壁/墙面 污渍/干净/洁净|室内 整洁;
A-2-3;二.3;D;校园内外没有垃圾堆、污水和垃圾;!垃圾 -桶 -箱|!污水|!卫生死角;
A-2-4;二.4;N;校园绿化每生不少于0.5平方米;绿化面积|生均绿化|绿化;school-profile.greening
A-2-5a;二.5;P;楼道、墙体文化,校训、橱窗、宣传栏并不断更新;楼道 文化|墙体 文化|校训|橱窗|宣传栏|校园文化|文化墙|走廊/楼梯/墙面/围墙 文化|校园文化 建设/布置/更新|橱窗/板报/黑板报 更换/更新;
A-2-5b;二.5;P query forbidden;张贴公示的材料中没有学生、学校排名;排名 -不得 -不公布 -无|名次 -不;exam-scores exam-scores
A-2-6a;二.6;P;安全制度上墙,有安全领导小组、安全预案和安全责任人;安全制度/安全管理制度|安全 领导小组|安全预案/应急预案 -留守|安全责任人/安全 责任人|安全工作 制度/小组/预案/责任人;
A-2-6b;二.6;X;安全排查有台账,挂账督办,按期整改销号;隐患排查|安全排查|安全隐患 台账/整改/督办/销号/挂账|挂账督办|隐患 限期/督办/整改/销号/台账|安全 大检查/检查/排查 台账/记录|隐患 记录;safety-hazard;missing-value@safety-hazard hazard-overdue hazard-late hazard-closed date-order@safety-hazard
A-2-6c;二.6;D;联合有关部门整治校园周边环境;周边 整治/环境/治理/治安;
A-3-1a;三.1;X;每名教师有师德考核记录,经常开展师德教育;师德考核|师德教育|师德师风|师德 考核/教育/活动/机制;teacher-ethics.result
A-3-1b;三.1;N forbidden;没有违规补课、乱订教辅资料、体罚学生;违规补课|有偿补课|集体补课|补课|乱订/推销/订购 教辅/资料|教辅资料|体罚|有偿家教|违规 办学/行为/事件/情况|+规范办学|+规范 办学;school-profile.illegal_tutoring conduct-incidents teacher-ethics.violation
A-3-1c;三.1;X;实行上下班考勤,考勤的人都在教师花名册里;考勤|教师 签到/签退|上下班 记录/签到/打卡|请销假;attendance
A-3-1d;三.1;D;有教师培训制度,落实教师保障和关爱;教师培训 制度/机制|培训制度|教师 保障/关爱;
A-3-2;三.2;D;师生衣着整洁、言谈文明;衣着|着装|言谈|举止|仪表|文明 用语/礼仪/行为|穿着|仪容;
A-3-3a;三.3;P;有三年发展规划、年度工作计划和总结;三年规划/发展规划/三年发展规划|年度计划/年度工作计划/工作计划 -大课间 -阳光|年度总结/工作总结 -大课间;document-register
A-3-3b;三.3;P;开展集体备课、听课、评课和划片教研;集体备课|听课|评课|教研活动/划片教研/联片教研|校本教研;
A-3-3c;三.3;N;一、二年级不布置书面家庭作业;低年级 作业 控制|!低年级 作业 -控制|!一年级/二年级 作业 -控制|!低年级/一年级/二年级 布置;homework
A-3-3d;三.3;N;三年级以上每天书面作业不超过1小时;作业 -一、二年级 -一二年级 -低年级 -低段;homework
A-3-4a;三.4;N;开足开齐国家规定课程,尤其音体美、信息和综合实践;开齐/开足/课程开设|课程计划|国家课程|信息/综合实践/音乐/体育/美术 课 -教师 -室 -器材 -课外 -课桌 -课表;timetable;curriculum-subject-missing curriculum-periods curriculum-usual-periods;实开/实际开/实上/实有课 >= 应开/规定/标准/计划/应上
A-3-4b;三.4;X;任课一览表、总课表、分课表、教师课表、学生课表一致;课表/课程表 一致|任课一览表|任课/任课表 总课表/课表|课表 相符/相同/吻合/对应/不符;timetable teacher-assignment;timetable-mismatch timetable-term timetable-count timetable-missing timetable-unread teacher-in-two-classes assignment-periods assignment-missing assignment-classes
A-3-4c;三.4;D;总课表、分课表上墙;课表/课程表/总课表/分课表 上墙/张贴/公示;
A-3-4d;三.4;P;阳光体育和大课间有计划、安排和记录;阳光体育 -每天 -小时 -分钟|大课间;exercise-time;break-exercise
A-3-4e;三.4;X;留守儿童都有档案,档案与花名册一致;留守儿童 档案/台账/登记/建档|留守儿童 一人一档/一生一档;left-behind student-roster.left_behind
A-3-4f;三.4;P;加强留守儿童教育,有活动记录;留守儿童 教育/活动/关爱/辅导 -档案;
A-3-5a;三.5;D;执行免试就近入学;招生/录取 方式/办法|录取|免试|就近入学|招生 划片/片区|!新生/一年级 考试/测试/面试|入学 考试/测试;
A-3-5b;三.5;N query;均衡分班,同年级各班人数相近;均衡分班|均衡编班|平行编班|编班/分班 均衡/方式/办法|阳光分班|随机编班|班 人数 均衡;class-size student-roster.class_name;uneven-classes
A-3-5c;三.5;N;每班不超过46人;班额|每班 人数|班额|每班 不超/人数/学生;class-size class-size-grid.class_1 school-profile.max_class_size student-roster.class_name
A-3-5d;三.5;N;有防流控辍措施,学生流失率不超过0.6%;流失率|辍学率|防流/控辍|学生 辍学 -留守|辍学 措施/预防/防止/控制/机制|控辍保学;dropout-control student-change pupil-statistics.dropout_rate
A-4-1a;四.1;P;多媒体(班班通)设备有管理使用制度和领导小组,制度上墙;多媒体/班班通 制度/领导小组/上墙/管理|@多媒体/班班通 制度/领导小组/上墙;function-rooms.rules_posted room-equipment.lead_group
A-4-1b;四.1;P;教室都装窗帘;教室 窗帘 -图书 -仪器 -计算机 -微机 -心理 -卫生室|@教室/班级 窗帘 -图书室 -仪器室 -计算机教室 -卫生室 -心理咨询室 -阅览室|窗帘 -图书 -阅览 -仪器 -心理 -卫生室 -功能室;classroom-facilities.curtain
A-4-1c;四.1;N least=3孔;推拉黑板下槽打三个孔;黑板 孔/槽|打孔|孔数|黑板 打孔/排灰/下槽|排灰孔|下槽;classroom-facilities.holes
A-4-1d;四.1;N uncertain;多媒体接线处离地面1.5米;接线 高度/离地|离地 高度|线路/接口/插座/插口/走线 高度/离地/距地|距地 高度;school-profile.wire_height classroom-facilities.wire_height
A-4-1e;四.1;P part;线路不裸露,有使用和培训记录;线路 -接线|裸露|多媒体/班班通 使用记录/培训记录/培训|@多媒体/班班通 使用记录/培训记录/裸露;function-rooms.has_usage_record multimedia-usage classroom-facilities.wire_exposed
A-4-1f;四.1;D;多媒体安装合理,室内清洁;多媒体 安装 -高度|多媒体 卫生/清洁|班班通 安装/清洁;
A-4-2a;四.2;P;图书室有领导小组和管理、使用、借阅制度;图书/图书室/阅览室 领导小组/管理制度/使用制度/借阅制度/制度|@图书室/阅览室 领导小组/制度;function-rooms.rules_posted room-equipment.lead_group
A-4-2b;四.2;X;图书有登记台账、已编码上架,有借阅记录;借阅记录|图书 登记/台账/编码/编目/上架|@图书室/阅览室 台账/使用记录/借阅/上架/编码|@图书 上架/编码/编目|借书/借阅/借还 记录/台账|图书 借阅/借还 记录|索书号|图书 索书号;library-accession library-borrowing function-rooms.has_usage_record library-accession.status;duplicate@library-accession missing-value@library-accession
A-4-2c;四.2;P;图书进教室,有读书心得;图书 进教室/进班级|图书角|读书角|读书心得|读书笔记;
A-4-2d;四.2;P;图书室有窗帘、灭火器、温度计和湿度计;图书室/阅览室 窗帘/灭火器/温度计/湿度计/温湿度计/温湿度|@图书室/阅览室 窗帘/灭火器/温度计/湿度计/温湿度;room-equipment.extinguisher
A-4-2e;四.2;D;图书室定期通风,室内清洁;图书室/阅览室 通风/清洁/开窗/卫生|@图书室 通风/清洁;
A-4-3a;四.3;P;实验室、仪器室、药品、器材有管理使用制度和领导小组;实验室/仪器室/仪器/药品/器材 制度/领导小组/制度上墙 -图书 -体育 -音乐 -美术|@实验室/仪器室/药品室/准备室 领导小组/制度|实验/实验教学 领导小组/制度|药品 领导小组/制度|实验室/仪器室/药品室 制度;function-rooms.rules_posted room-equipment.lead_group
A-4-3b;四.3;X;仪器有总台账,册目账物相符;账物 相符/一致|账账 相符|仪器/器材 总台账/台账/总账/登记 -音乐 -体育 -美术 -音美 -音体美|@实验室/仪器室 台账;lab-equipment equipment-inventory;product-mismatch@lab-equipment product-mismatch@equipment-inventory total-mismatch@lab-equipment total-mismatch@equipment-inventory stock-mismatch
A-4-3c;四.3;P;有仪器使用和实验记录;仪器 使用记录|实验 记录/使用/登记|@实验室/仪器室 使用记录|仪器 借用/使用/领用 记录|分组实验/演示实验;experiment-log function-rooms.has_usage_record
A-4-3d;四.3;P;仪器室有窗帘、灭火器、温度计和湿度计;仪器室/实验室 窗帘/灭火器/温度计/湿度计/温湿度|@仪器室/实验室/准备室 窗帘/灭火器/温度计/湿度计/温湿度;room-equipment.extinguisher
A-4-3e;四.3;P;有毒药品进专柜,双人双锁保管;双人双锁|双锁|有毒/危险/剧毒/危化 药品/化学品 -制度|药品 专柜/进柜/保管;chemicals;two-keepers missing-value@chemicals
A-4-3f;四.3;P part;器材摆放规范,标签合规;器材/仪器 摆放/标签|标签 -水印;lab-equipment
A-4-4a;四.4;P;音乐、体育、美术、卫生、心理咨询、舞蹈各室有领导小组和管理使用制度,并上墙;音乐/体育/美术/卫生/心理/舞蹈/音体美 制度/领导小组/上墙|@音乐/体育/美术/卫生室/保健室/医务室/心理/舞蹈 制度/领导小组/上墙;function-rooms.rules_posted room-equipment.lead_group
A-4-4b;四.4;P;音体美卫器材分类摆放,有台账和使用记录;音体美/音乐/体育/美术/卫生 器材/台账/使用记录|@音乐/体育/美术/卫生室/保健室/医务室/心理/舞蹈 台账/使用记录/摆放|音美/音体美/体育/音乐/美术/卫生 器材/使用 台账/记录|器材 使用 记录;function-rooms.has_ledger function-rooms.has_usage_record
A-4-4c;四.4;P;卫生室和心理咨询室有窗帘、桌椅;卫生室/保健室/医务室/心理 窗帘/桌椅|@卫生室/保健室/医务室/心理 窗帘/桌椅;room-equipment.curtain
A-4-5a;四.5;P;计算机教室有领导小组、管理使用制度并上墙,有台账和使用记录;计算机/微机/电脑/信息 制度/领导小组/台账/使用记录/上墙|@计算机/微机/电脑/信息技术 制度/领导小组/上墙/台账/使用记录;function-rooms.rules_posted room-equipment.lead_group
A-4-5b;四.5;P;计算机教室有学生鞋套;鞋套;room-equipment.shoe_covers
A-4-5c;四.5;P;没有计算机的学校腾出教室预留;预留 教室/计算机/面积|腾出 教室;function-rooms.remark
A-5;五;P;有一项以上特色教学或特色校园创建;特色 教学/创建/校园/学校/项目/活动/办学;
A-6a;六;D;建立督办包保、约谈问责和通报机制;督办|包保 机制/制度|约谈|问责 机制/制度|通报 机制/制度|包保/包抓/包联|责任 包保;
A-6b;末;D;责任书签字、盖章、日期齐全;责任书 签字/盖章/签章/日期|签字 日期|落款;
A-6c;六;D;大力宣传,营造迎检气氛;宣传 材料/气氛/氛围/标语/力度|营造 氛围/气氛;
`;
