import type { Phrases } from "../phrases.ts";

export const id: Phrases = {
  code: "id",
  locale: "id_ID",
  decimal: ",",
  group: ".",
  objectives:
    "Menjadikan belanja di toko kami menyenangkan | Menjadi tim dukungan yang direkomendasikan pelanggan | Memenangkan usaha kecil di Jawa Timur | Memberi setiap karyawan baru bulan pertama yang hebat | Merilis versi baru tanpa rasa takut | Mengubah pengguna percobaan menjadi penggemar",
  rise: "Meningkatkan {m} dari {a} menjadi {b} | Menaikkan {m} dari {a} ke {b} | Menaikkan {m} hingga {b}",
  fall: "Menurunkan {m} dari {a} menjadi {b} | Mengurangi {m} dari {a} ke {b}",
  rising:
    "konversi masa percobaan@%@12@20 | pengguna aktif mingguan@@4200@9000 | skor NPS@@31@50 | pendapatan berulang bulanan@Rp@185000@260000 | cakupan pengujian@%@48@80",
  falling:
    "tingkat pelanggan pergi@%@4,5@2,5 | waktu respons rata-rata (menit)@@95@30 | insiden per rilis@@7@2",
  milestones:
    "Meluncurkan portal layanan mandiri untuk mitra | Menandatangani kontrak payung dengan dua bank | Lulus audit ISO 27001 tanpa temuan",
  people: "Siti Rahmawati | Budi Santoso | Dewi Lestari | Agus Pratama | Rina Wulandari | Hendra Wijaya",
  teams: "Penjualan | Produk | Layanan Pelanggan | Platform",
  headers: {
    objective: "Tujuan | Objective | Sasaran strategis | Apa yang ingin kita capai",
    keyResult: "Hasil utama | Hasil kunci | Key Result | Bagaimana mengukurnya? | Ukuran keberhasilan",
    owner: "Penanggung jawab | PIC | Pemilik | Siapa yang pegang? | PIC",
    team: "Tim | Divisi | Departemen",
    start: "Nilai awal | Baseline | Titik awal | Mulai dari mana | Sebelumnya",
    target: "Target | Nilai target | Mau sampai mana",
    current: "Saat ini | Realisasi | Aktual | Sekarang | Posisi sekarang",
    unit: "Satuan",
    progress: "Progres | Kemajuan | % selesai | % dari target",
    confidence: "Keyakinan | Tingkat keyakinan | Seberapa yakin kita?",
    status: "Status | Kondisi | Bagaimana jalannya?",
    due: "Tenggat | Batas waktu | Tanggal selesai | Kapan selesai | Paling lambat",
    weight: "Bobot",
    priority: "Prioritas",
    score: "Skor",
    note: "Catatan | Komentar | Kabar terbaru",
    id: "No | Kode",
  },
  statuses: "Sesuai rencana | Berisiko | Terlambat | Selesai | Belum mulai",
  objectiveLabel: "Tujuan {n}: | O{n}: ",
  keyResultLabel: "Hasil utama {n}: | KR{n}: ",
  title: "OKR {team} {quarter} | Pemantauan OKR {quarter}",
  instruction: "Tulis tujuan kuartal ini di sini dan perbarui angkanya setiap hari Jumat",
  meta: "Tim: | Periode: | Pembaruan terakhir:",
  total: "Jumlah | Rata-rata",
  legend: "0,0–0,3 merah | 0,4–0,6 kuning | 0,7–1,0 hijau",
  notes: "Angka diambil dari gudang data setiap Senin. | * Nilai awal diukur pada Desember.",
  risks:
    "Risiko ; Risiko | Dampak | Mitigasi ; Insinyur kunci keluar | Tinggi | Latih dua orang / Pemasok menaikkan harga | Sedang | Negosiasi lebih awal",
  initiatives:
    "Inisiatif ; Inisiatif | Pelaksana | Tahap ; Menulis ulang email sambutan | Hendra Wijaya | Berjalan / Menilai tiga pemasok | Dewi Lestari | Direncanakan",
  quarter: "Q{q} {y}",
  months: "Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agu | Sep | Okt | Nov | Des",
};
