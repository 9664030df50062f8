import type { Language } from "../language.ts";

export const vi: Language = {
  code: "vi",
  headers: {
    objective:
      "mục tiêu chiến lược | mục tiêu o | mục tiêu của đội | mục tiêu quý | mục tiêu năm | mục tiêu công ty | mô tả mục tiêu | objective | mục tiêu lớn | tên mục tiêu | mục tiêu chính | mục tiêu phòng ban | chúng ta muốn gì | muốn đạt được gì | điều muốn đạt được | chúng ta muốn đạt được gì | khát vọng | mục tiêu định tính | mục tiêu của nhóm | hướng tới điều gì",
    keyResult:
      "kết quả then chốt | kết quả chính | kr | kết quả chủ chốt | kết quả quan trọng | mô tả kr | kết quả then chốt kr | kết quả mong đợi | key result | kết quả cần đạt | tiêu chí thành công | đo bằng gì | đo lường thế nào | đo thế nào | cách đo thành công | làm sao biết | làm sao biết đã đạt | làm sao biết thành công | thành công trông như thế nào | thước đo thành công | dấu hiệu thành công | bằng chứng thành công | kết quả mong muốn | kết quả kỳ vọng | kết quả đo được | điều gì sẽ khác",
    owner:
      "người phụ trách | chủ kr | chủ okr | chủ mục tiêu | người chịu trách nhiệm | phụ trách | chủ sở hữu | ai | người thực hiện | owner | chịu trách nhiệm | người sở hữu | đầu mối | người đảm nhiệm | pic | ai phụ trách | ai chịu trách nhiệm | ai làm | ai dẫn dắt | ai lo | của ai | đội trưởng | trưởng nhóm | người dẫn dắt | phụ trách chính | người đảm nhận | chủ trì",
    contributors:
      "người phối hợp | phối hợp | người hỗ trợ | đội hỗ trợ | bên liên quan | thành viên tham gia | người đóng góp | phòng ban phối hợp | hỗ trợ | còn ai nữa | ai hỗ trợ | cùng ai | cùng với | người liên quan | nhóm hỗ trợ | người tham gia | đội phối hợp",
    sponsor: "người bảo trợ | nhà tài trợ | sponsor | người đỡ đầu | lãnh đạo bảo trợ",
    team: "đội | nhóm | phòng ban | bộ phận | phòng | đơn vị phụ trách | team | khối | đội nào | nhóm nào | đội của chúng ta | chi nhánh | nhóm phụ trách",
    start:
      "giá trị ban đầu | điểm xuất phát | ban đầu | khởi điểm | baseline | mức ban đầu | giá trị khởi đầu | giá trị nền | mức nền | xuất phát | đầu kỳ | bắt đầu từ đâu | trước đây | trước đó | lúc đầu | trước | giá trị trước | quý trước | kỳ trước | xuất phát từ | số ban đầu | hiện trạng ban đầu",
    target:
      "giá trị mục tiêu | mục tiêu cần đạt | chỉ tiêu số | target | mức mục tiêu | giá trị cần đạt | đích | giá trị đích | chỉ tiêu cần đạt | mục tiêu số | muốn đến đâu | cần đạt | phải đạt | muốn đạt | mong muốn | con số mục tiêu | mức cần đạt | mức mong muốn | đích đến | chỉ tiêu quý | mục tiêu cuối kỳ",
    current:
      "hiện tại | giá trị hiện tại | thực tế | thực đạt | kết quả hiện tại | đạt được | mức hiện tại | kết quả thực tế | số liệu hiện tại | giá trị thực tế | đã đạt | đang ở đâu | hiện đang ở đâu | bây giờ | hôm nay | hiện nay | lúc này | đến nay | cho đến nay | đã đạt được | số hiện tại | con số hiện tại | số mới nhất | mới nhất | đo được | hiện có",
    unit: "đơn vị tính | đơn vị đo | đvt | đơn vị đo lường | đo theo | tính theo | tính bằng",
    progress:
      "tiến độ | tiến độ % | % tiến độ | % hoàn thành | phần trăm | tỷ lệ hoàn thành | mức độ hoàn thành | phần trăm hoàn thành | % đạt | hoàn thành % | đi được bao xa | được bao nhiêu % | xong bao nhiêu | % xong | % mục tiêu | % đã đạt | đạt % | % so với mục tiêu | tỷ lệ đạt | thanh tiến độ",
    score:
      "điểm | điểm số | điểm đánh giá | chấm điểm | điểm okr | điểm cuối kỳ | làm tốt thế nào | tự đánh giá | tự chấm",
    confidence:
      "độ tự tin | mức độ tự tin | tự tin | độ tin cậy | mức tự tin | chỉ số tự tin | cảm giác | linh cảm | chắc chắn bao nhiêu | chắc đến mức nào | tự tin bao nhiêu | có đạt được không | liệu có kịp | khả năng thành công | cơ hội | xác suất đạt",
    status:
      "trạng thái | tình trạng | tình hình | đèn báo | thế nào rồi | đang thế nào | ra sao | đèn giao thông | sức khỏe",
    due: "hạn chót | thời hạn | ngày kết thúc | hạn | deadline | hạn hoàn thành | ngày đến hạn | khi nào | ngày hoàn thành | thời gian hoàn thành | khi nào xong | đến khi nào | trước khi nào | trước ngày | chậm nhất | hạn cuối | ngày xong | ngày dự kiến | dự kiến xong",
    cycle: "chu kỳ | quý | chu kỳ okr | kỳ | quý nào | quý okr | kỳ okr | đợt",
    weight: "trọng số | tỷ trọng | trọng số % | quan trọng bao nhiêu %",
    type: "loại | phân loại | loại kr | nhóm loại | cấp | cấp độ | loại nào | phân nhóm | cam kết hay khát vọng",
    parent:
      "mục tiêu cha | mục tiêu cấp trên | liên kết với | liên kết | đóng góp cho | okr cấp trên | mục tiêu liên quan | căn chỉnh | hỗ trợ mục tiêu nào | đóng góp vào | thuộc mục tiêu | phục vụ mục tiêu",
    priority:
      "ưu tiên | mức độ ưu tiên | độ ưu tiên | mức ưu tiên | gấp thế nào | thứ tự ưu tiên | mức độ quan trọng",
    lastCheckIn:
      "cập nhật lần cuối | cập nhật gần nhất | ngày cập nhật | check in gần nhất | lần cập nhật cuối | lần check in cuối | cập nhật khi nào | lần cuối cập nhật | sửa lần cuối | xem lần cuối | cập nhật ngày | ngày đo | số liệu ngày | lần trao đổi cuối",
    note: "ghi chú | nhận xét | bình luận | bài học | giải thích | chi tiết | ý kiến | vì sao quan trọng | tại sao quan trọng | chuyện gì xảy ra | có gì mới | gì nữa không | khác | thông tin thêm | lý do | đã học được gì | suy nghĩ",
    id: "id | # | stt | mã | số thứ tự | số | mã số | mã kr | số tt | mã mục tiêu | số kr | dòng",
    period: "",
  },
  ambiguous: {
    "mục tiêu": { objective: 0.65, target: 0.55 },
    "chỉ tiêu": { target: 0.6, keyResult: 0.35 },
    "kết quả": { keyResult: 0.5, current: 0.45, score: 0.15 },
    "chỉ số": { keyResult: 0.5, unit: 0.2 },
    "thước đo": { keyResult: 0.5, unit: 0.3 },
    "đo lường": { keyResult: 0.4, unit: 0.3 },
    "đơn vị": { unit: 0.75, team: 0.25 },
    kpi: { keyResult: 0.5, unit: 0.2 },
    "mục tiêu kết quả then chốt": { objective: 0.75, keyResult: 0.75 },
    okr: { objective: 0.5, keyResult: 0.5 },
    "mô tả": { keyResult: 0.35, objective: 0.3, note: 0.3 },
    "nội dung": { keyResult: 0.4, objective: 0.35, note: 0.2 },
    "tiêu đề": { objective: 0.4, keyResult: 0.4 },
    tên: { owner: 0.25, objective: 0.3, keyResult: 0.3 },
    ngày: { due: 0.45, lastCheckIn: 0.4 },
    "thời gian": { due: 0.5, cycle: 0.4 },
    "giai đoạn": { cycle: 0.6, period: 0.3 },
    "giá trị": { current: 0.5, target: 0.3 },
    "hoàn thành": { progress: 0.5, status: 0.5 },
    "đánh giá": { score: 0.5, note: 0.3 },
    "bắt đầu": { start: 0.55 },
    "kết thúc": { due: 0.5, target: 0.3 },
    "cập nhật": { note: 0.5, lastCheckIn: 0.4 },
    "tại sao": { note: 0.5, objective: 0.3 },
    "vì sao": { note: 0.5, objective: 0.3 },
    "cái gì": { keyResult: 0.4, objective: 0.4 },
    "làm gì": { keyResult: 0.35 },
    "như thế nào": { keyResult: 0.35 },
    "tham vọng": { objective: 0.55, type: 0.2 },
    "sao bắc đẩu": { objective: 0.45, parent: 0.4, keyResult: 0.2 },
    "trọng tâm": { objective: 0.5, team: 0.15 },
    "tín hiệu": { keyResult: 0.4, status: 0.35 },
    "kpi và mục tiêu": { keyResult: 0.6, target: 0.5 },
    "thành công": { keyResult: 0.45 },
    "sứ mệnh": { objective: 0.5, parent: 0.3 },
    "tầm nhìn": { objective: 0.4, parent: 0.4 },
    ngưỡng: { target: 0.7 },
    "ngưỡng đạt": { target: 0.85 },
    "mức đạt": { target: 0.6, current: 0.3 },
    "cam kết": { target: 0.5, keyResult: 0.45, objective: 0.3, type: 0.2 },
    sau: { target: 0.4 },
    "bao nhiêu": { target: 0.5, current: 0.3 },
    người: { owner: 0.7, contributors: 0.25 },
    "chủ đề": { objective: 0.4, team: 0.2 },
    "ưu tiên chiến lược": { parent: 0.45, objective: 0.4 },
    xong: { status: 0.5, progress: 0.4 },
    "đóng góp": { weight: 0.4, contributors: 0.3, parent: 0.2 },
    "tóm tắt": { note: 0.5, keyResult: 0.2 },
    năm: { cycle: 0.6 },
    tháng: { cycle: 0.4, period: 0.3 },
    tuần: { due: 0.3, cycle: 0.3 },
  },
  others: {
    startDate: "ngày bắt đầu",
    initiative:
      "sáng kiến | hành động | công việc | nhiệm vụ | hoạt động | dự án | bước tiếp theo | kế hoạch hành động | cột mốc | việc cần làm | làm thế nào để đạt | sẽ làm gì | chúng ta sẽ làm gì | đang làm gì | việc tiếp theo | chiến lược | thử nghiệm | cách làm | cách đạt được",
    measurement:
      "nguồn | nguồn dữ liệu | cách đo | công thức | tần suất | phương pháp đo | bằng chứng | cách đo lường | số liệu từ đâu | lấy số ở đâu | tính thế nào | cách tính | tần suất đo",
    risk: "rủi ro | tác động | biện pháp | vướng mắc | vấn đề | mức độ ảnh hưởng | giảm thiểu | ảnh hưởng | điều gì cản trở | khó khăn | trở ngại | cần hỗ trợ gì | mối lo",
    dependency: "phụ thuộc | phụ thuộc vào | cần từ nhóm khác | chờ ai",
    budget: "ngân sách | chi phí | giá | số tiền | doanh thu | thành tiền | đơn giá | đầu tư | tiền",
    effort: "nỗ lực | ước tính | giờ | nhân lực",
    created: "ngày tạo | người tạo | liên kết url | url",
    contact: "email | điện thoại | số điện thoại | địa chỉ | công ty | thành phố | quốc gia | họ tên",
    product: "sản phẩm | số lượng | khách hàng | khu vực | mặt hàng",
    remaining: "còn lại | chênh lệch | xu hướng | khoảng cách | còn bao nhiêu | còn thiếu | thay đổi | hướng",
  },
  fillers: "giá trị | của | và | hoặc | cho | các | số | tổng | tên | okr | kr | ngày | trong | theo | mô tả",
  labels: {
    objective:
      "mục tiêu | mục tiêu cốt lõi | mục tiêu chính | mục tiêu tổng quát | mục tiêu chiến lược | objective | o | mt",
    keyResult: "kết quả then chốt | kết quả chính | kr | kết quả",
  },
  sections: {
    risks: "rủi ro | rủi ro và biện pháp | vướng mắc | danh sách rủi ro | khó khăn | trở ngại | vấn đề",
    initiatives:
      "sáng kiến | dự án | hành động | kế hoạch hành động | bước tiếp theo | cột mốc | sẽ làm gì | kế hoạch của chúng ta | dự án chính | cách đạt được",
    dependencies: "phụ thuộc | các phụ thuộc | cần từ nhóm khác",
    notes:
      "ghi chú | nhận xét | bài học | đã học được gì | liên kết | bối cảnh | tóm tắt | giới thiệu | sứ mệnh | tầm nhìn | giá trị cốt lõi | tổng quan | người dùng mục tiêu | chân dung người dùng",
    legend: "chú thích | chú giải | thang điểm | màu sắc | ý nghĩa màu | cách chấm điểm",
    total: "tổng | tổng cộng | cộng",
    average: "trung bình | tiến độ chung | tiến độ trung bình | trung bình có trọng số",
    indicators: "chỉ số | các chỉ số",
    requirements: "yêu cầu | tiêu chí chấp nhận",
    tasks: "công việc | danh sách công việc | nhiệm vụ | việc cần làm | việc phải làm | việc đang mở",
    budget: "ngân sách | chi phí",
    agenda: "lịch | lịch trình | chương trình | ngày quan trọng | cuộc họp",
    instructions:
      "hướng dẫn | cách sử dụng | ví dụ | mẫu | cách hoạt động | cách điền | đọc trước | quy tắc | mẹo | định nghĩa | giải thích",
  },
  months: [
    "tháng 1 | thg 1",
    "tháng 2 | thg 2",
    "tháng 3 | thg 3",
    "tháng 4 | thg 4",
    "tháng 5 | thg 5",
    "tháng 6 | thg 6",
    "tháng 7 | thg 7",
    "tháng 8 | thg 8",
    "tháng 9 | thg 9",
    "tháng 10 | thg 10",
    "tháng 11 | thg 11",
    "tháng 12 | thg 12",
  ],
  periods: { quarter: "quý | q", half: "nửa năm", year: "năm", month: "tháng | thg | t", week: "tuần" },
  statuses: {
    "on-track":
      "đúng tiến độ | xanh | xanh lá | tốt | đúng kế hoạch | đúng hạn | vượt tiến độ | đang tốt | rất tốt | ok | thuận lợi | không vấn đề",
    "at-risk":
      "có rủi ro | vàng | cam | cần chú ý | rủi ro | cảnh báo | nguy cơ | cẩn thận | không chắc | hơi chậm | chậm một chút | tạm được | đáng lo",
    "off-track":
      "chậm tiến độ | đỏ | trễ | chậm | bị chặn | không đạt | quá hạn | trễ hạn | chưa đạt | nghiêm trọng | xấu | rất chậm | mắc kẹt | không kịp | thất bại rồi | không xong",
    done: "hoàn thành | đã hoàn thành | xong | đã xong | đã đóng | kết thúc | xong rồi | đã đạt | vượt | vượt mục tiêu | thành công",
    "not-started":
      "chưa bắt đầu | chưa thực hiện | mới | dự kiến | cần làm | chờ | chưa làm | để sau | sắp tới | chưa | ý tưởng | sẽ làm",
    dropped:
      "đã hủy | hủy | hủy bỏ | tạm dừng | hoãn | dừng lại | bỏ | không còn phù hợp | đóng băng | lưu trữ | ngoài phạm vi | chuyển sang quý sau | không làm nữa",
  },
  underway:
    "đang thực hiện | đang làm | đang tiến hành | đã bắt đầu | đang triển khai | đang chạy | được một nửa | gần xong | sắp xong | một phần",
  levels: {
    high: "cao | rất cao | chắc chắn | rất chắc | khá chắc | nhiều khả năng",
    medium: "trung bình | vừa | có thể | có lẽ | bình thường | tàm tạm",
    low: "thấp | rất thấp | không chắc lắm | ít khả năng",
  },
  booleans: { yes: "có | đúng", no: "không | sai" },
  placeholders:
    "chưa xác định | chưa có | không áp dụng | không có | chờ xác nhận | cần bổ sung | chưa phân công | đang cập nhật | chưa rõ | điền vào | điền vào đây | nhập vào đây | tên bạn | ai đó | không biết | sẽ quyết định | cần thảo luận | chưa có dữ liệu | chưa đo | đang tuyển | chọn | cần điền",
  magnitudes: { nghìn: 1e3, ngàn: 1e3, tr: 1e6, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 },
  numbers: {
    from: "từ",
    to: "lên | đến | xuống | thành | tới | lên đến | xuống còn | còn",
    of: "trên | trong | trong số",
    atLeast: "ít nhất | tối thiểu | trên | hơn | lớn hơn | không dưới",
    atMost: "nhiều nhất | tối đa | dưới | ít hơn | nhỏ hơn | không quá",
    after: { atLeast: "trở lên", atMost: "trở xuống" },
  },
  owners: {
    team: "đội | nhóm | phòng | phòng ban | bộ phận | ban | tất cả | mọi người | khối | toàn đội | ban giám đốc | cả đội",
    functions:
      "marketing | kinh doanh | kỹ thuật | sản phẩm | tài chính | nhân sự | vận hành | hỗ trợ | thiết kế | pháp chế | công nghệ | dữ liệu | mua hàng | chất lượng | truyền thông | chăm sóc khách hàng | bán hàng | kế toán | cskh | nền tảng | kinh doanh",
    role: "giám đốc | trưởng phòng | trưởng nhóm | quản lý | chuyên viên | nhân viên | kỹ sư | trợ lý | phó giám đốc | chủ tịch | điều phối viên | tổng giám đốc | trưởng bộ phận",
  },
};
