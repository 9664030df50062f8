import type { Phrases } from "../phrases.ts";

export const vi: Phrases = {
  code: "vi",
  locale: "vi_VN",
  decimal: ",",
  group: ".",
  objectives:
    "Biến việc mua hàng thành niềm vui | Trở thành đội hỗ trợ được khách hàng giới thiệu | Chinh phục doanh nghiệp nhỏ tại Đà Nẵng | Mang đến tháng đầu tiên tuyệt vời cho nhân viên mới | Phát hành phiên bản mới mà không lo lắng | Biến người dùng thử thành người hâm mộ",
  rise: "Tăng {m} từ {a} lên {b} | Nâng {m} từ {a} lên {b} | Đưa {m} lên {b}",
  fall: "Giảm {m} từ {a} xuống {b} | Hạ {m} từ {a} xuống còn {b}",
  rising:
    "tỷ lệ chuyển đổi dùng thử@%@12@20 | người dùng hoạt động hằng tuần@@4200@9000 | điểm NPS@@31@50 | doanh thu định kỳ hằng tháng@₫@185000@260000 | độ phủ kiểm thử@%@48@80",
  falling:
    "tỷ lệ rời bỏ@%@4,5@2,5 | thời gian phản hồi trung bình (phút)@@95@30 | số sự cố mỗi phiên bản@@7@2",
  milestones:
    "Ra mắt cổng tự phục vụ cho đối tác | Ký hợp đồng khung với hai ngân hàng | Vượt qua kiểm toán ISO 27001 không có lỗi",
  people: "Nguyễn Minh Anh | Trần Quốc Huy | Lê Thu Hà | Phạm Đức Long | Vũ Ngọc Mai | Đặng Hoàng Nam",
  teams: "Kinh doanh | Sản phẩm | Chăm sóc khách hàng | Nền tảng",
  headers: {
    objective: "Mục tiêu | Mục tiêu chiến lược | Objective | Chúng ta muốn đạt được gì",
    keyResult: "Kết quả then chốt | Kết quả chính | KR | Đo bằng gì? | Làm sao biết đã đạt?",
    owner: "Người phụ trách | Người chịu trách nhiệm | Ai phụ trách?",
    team: "Bộ phận | Phòng ban | Nhóm",
    start: "Giá trị ban đầu | Điểm xuất phát | Ban đầu | Bắt đầu từ đâu | Ban đầu",
    target: "Giá trị mục tiêu | Chỉ tiêu | Target | Cần đạt | Muốn đến đâu",
    current: "Hiện tại | Thực tế | Giá trị hiện tại | Đang ở đâu | Hôm nay",
    unit: "Đơn vị tính | Đơn vị",
    progress: "Tiến độ | % hoàn thành | % mục tiêu",
    confidence: "Độ tự tin | Mức độ tự tin | Chắc chắn bao nhiêu?",
    status: "Trạng thái | Tình trạng | Thế nào rồi?",
    due: "Hạn chót | Ngày kết thúc | Thời hạn | Khi nào xong",
    weight: "Trọng số",
    priority: "Ưu tiên",
    score: "Điểm | Điểm số",
    note: "Ghi chú | Nhận xét | Có gì mới",
    id: "STT | Mã",
  },
  statuses: "Đúng tiến độ | Có rủi ro | Chậm tiến độ | Hoàn thành | Chưa bắt đầu",
  objectiveLabel: "Mục tiêu {n}: | O{n}: ",
  keyResultLabel: "Kết quả then chốt {n}: | KR{n}: ",
  title: "OKR {team} {quarter} | Theo dõi OKR {quarter}",
  instruction: "Ghi mục tiêu của quý tại đây và cập nhật số liệu vào thứ Sáu hằng tuần",
  meta: "Bộ phận: | Kỳ: | Cập nhật lần cuối:",
  total: "Tổng cộng | Trung bình",
  legend: "0,0–0,3 đỏ | 0,4–0,6 vàng | 0,7–1,0 xanh",
  notes: "Số liệu lấy từ kho dữ liệu vào thứ Hai. | * Giá trị ban đầu đo vào tháng 12.",
  risks:
    "Rủi ro ; Rủi ro | Tác động | Biện pháp ; Kỹ sư chủ chốt nghỉ việc | Cao | Đào tạo chéo hai người / Nhà cung cấp tăng giá | Trung bình | Đàm phán sớm",
  initiatives:
    "Sáng kiến ; Sáng kiến | Người làm | Giai đoạn ; Viết lại thư chào mừng | Đặng Hoàng Nam | Đang làm / Đánh giá ba nhà cung cấp | Lê Thu Hà | Cần làm",
  quarter: "Quý {q}/{y}",
  months: "Thg 1 | Thg 2 | Thg 3 | Thg 4 | Thg 5 | Thg 6 | Thg 7 | Thg 8 | Thg 9 | Thg 10 | Thg 11 | Thg 12",
};
