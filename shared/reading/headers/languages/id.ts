import type { Language } from "../language.ts";

export const id: Language = {
  code: "id",
  headers: {
    objective:
      "tujuan | sasaran strategis | tujuan strategis | tujuan tim | objective | objektif | tujuan utama | deskripsi tujuan | tujuan kuartal | tujuan perusahaan | tujuan tahunan | sasaran tim | apa yang kita mau | apa yang kita inginkan | apa yang ingin dicapai | apa yang ingin kita capai | mau ke mana | tujuan besar | ambisi kita | sasaran utama | tujuan divisi",
    keyResult:
      "hasil utama | hasil kunci | kr | key result | deskripsi kr | hasil yang diharapkan | hasil penting | deskripsi hasil utama | hasil terukur | kriteria keberhasilan | hasil kunci kr | bagaimana mengukurnya | cara mengukurnya | diukur dengan apa | bagaimana kita tahu | bagaimana tahu sudah berhasil | bagaimana tahu kita berhasil | seperti apa suksesnya | seperti apa keberhasilan | ukuran keberhasilan | ukuran sukses | tanda keberhasilan | bukti keberhasilan | kriteria sukses | hasil yang diinginkan | hasil yang dicapai | apa yang akan berubah | indikator keberhasilan",
    owner:
      "penanggung jawab | pemilik | pic | siapa | owner | ditugaskan kepada | pemilik kr | yang bertanggung jawab | koordinator utama | siapa yang bertanggung jawab | siapa pemiliknya | siapa yang pegang | siapa yang urus | siapa yang memimpin | kapten | ketua | pic utama | orang yang bertanggung jawab | pelaksana | pengampu | pemegang",
    contributors:
      "kontributor | pendukung | tim pendukung | peserta | pihak terkait | tim terkait | anggota terlibat | kolaborator | siapa lagi | siapa yang membantu | bersama siapa | bersama | dibantu oleh | orang yang terlibat | tim yang terlibat | pihak terlibat",
    sponsor: "sponsor | pelindung | sponsor eksekutif | didukung oleh direksi | sponsor direksi",
    team: "tim | departemen | divisi | bagian | unit kerja | kelompok | direktorat | tim mana | tim kita | cabang | tim penanggung jawab | seksi",
    start:
      "nilai awal | awal | titik awal | baseline | dasar | nilai dasar | kondisi awal | posisi awal | angka awal | mulai dari mana | dari mana | dulu | sebelumnya | tadinya | nilai sebelumnya | kuartal lalu | di awal | saat mulai",
    target:
      "target | nilai target | target akhir | angka target | target kuartal | nilai yang dituju | target capaian | mau sampai mana | ingin sampai di mana | ingin dicapai | harus dicapai | yang dituju | nilai yang diinginkan | sampai berapa",
    current:
      "saat ini | nilai saat ini | aktual | realisasi | terkini | nilai aktual | nilai terkini | pencapaian saat ini | kondisi saat ini | capaian saat ini | nilai sekarang | sekarang | sekarang di mana | posisi sekarang | hari ini | kini | sejauh ini | sampai sekarang | angka sekarang | angka terakhir | terbaru | posisi terakhir | tercapai saat ini",
    unit: "satuan | unit ukuran | satuan ukur | satuan pengukuran | diukur dalam | dihitung dalam",
    progress:
      "progres | kemajuan | progress | % progres | persentase | % selesai | % capaian | tingkat pencapaian | persen | persentase pencapaian | % kemajuan | perkembangan | % pencapaian | sudah sejauh mana | sejauh mana | sudah berapa persen | % target | % dari target | % tercapai | persen tercapai | bar kemajuan | pencapaian % | progres %",
    score:
      "skor | nilai akhir | penilaian | skor akhir | skor okr | bagaimana hasilnya | penilaian diri | nilai akhir okr | poin",
    confidence:
      "keyakinan | tingkat keyakinan | kepercayaan diri | tingkat kepercayaan | skor keyakinan | firasat | perasaan | seberapa yakin | seberapa yakin kita | apakah akan tercapai | bisa tercapai | peluang | peluang berhasil | kemungkinan berhasil",
    status:
      "status | kondisi | keadaan | status saat ini | lampu status | bagaimana jalannya | apa kabarnya | lampu lalu lintas | lampu | warna | kesehatan | kondisi sekarang | cuaca",
    due: "tenggat | batas waktu | tanggal selesai | jatuh tempo | deadline | tanggal akhir | tenggat waktu | kapan | target tanggal | tanggal target | tanggal jatuh tempo | kapan selesai | sampai kapan | paling lambat | selesai pada | target selesai | rencana selesai",
    cycle:
      "siklus | kuartal | siklus okr | triwulan | semester | kuartal mana | kuartal okr | caturwulan | periode okr",
    weight: "bobot | bobot % | pembobotan | seberapa penting % | bobot relatif | porsi",
    type: "tipe | jenis | kategori | tipe kr | jenis kr | level | tingkat | jenis apa | klasifikasi | jenis hasil",
    parent:
      "tujuan induk | selaras dengan | tujuan atasan | mendukung tujuan | keselarasan | okr induk | terkait dengan | mendukung | mendukung tujuan mana | mendukung apa | berkontribusi pada | bagian dari | turunan dari | terhubung ke",
    priority:
      "prioritas | kepentingan | urgensi | tingkat prioritas | seberapa mendesak | seberapa penting | urutan prioritas",
    lastCheckIn:
      "pembaruan terakhir | terakhir diperbarui | update terakhir | tanggal pembaruan | check in terakhir | tanggal update | terakhir update | kapan diperbarui | terakhir diubah | terakhir dicek | terakhir dibahas | per tanggal | tanggal pengukuran | diperbarui tanggal",
    note: "catatan | komentar | keterangan tambahan | pembelajaran | penjelasan | detail | tanggapan | kenapa penting | mengapa penting | apa yang terjadi | ada apa | kabar terbaru | hal lain | lainnya | info lain | info tambahan | alasan | apa yang dipelajari | pelajaran",
    id: "id | # | no | nomor | kode | no urut | referensi | nomor kr | kode kr | id kr | baris",
    period: "",
  },
  ambiguous: {
    "dari ke": { start: 0.6, target: 0.8 },
    sasaran: { objective: 0.55, target: 0.45 },
    hasil: { keyResult: 0.45, current: 0.5 },
    indikator: { keyResult: 0.55, unit: 0.15 },
    metrik: { keyResult: 0.5, unit: 0.3 },
    ukuran: { unit: 0.5, keyResult: 0.3 },
    kpi: { keyResult: 0.5, unit: 0.2 },
    unit: { unit: 0.75, team: 0.25 },
    "tujuan hasil utama": { objective: 0.75, keyResult: 0.75 },
    okr: { objective: 0.5, keyResult: 0.5 },
    deskripsi: { keyResult: 0.35, objective: 0.3, note: 0.3 },
    keterangan: { note: 0.7, status: 0.3 },
    judul: { objective: 0.4, keyResult: 0.4 },
    nama: { owner: 0.35, objective: 0.25, keyResult: 0.25 },
    tanggal: { due: 0.45, lastCheckIn: 0.4 },
    periode: { cycle: 0.85 },
    nilai: { current: 0.5, target: 0.25, score: 0.25 },
    akhir: { target: 0.5, due: 0.3 },
    capaian: { current: 0.6, progress: 0.5 },
    pencapaian: { progress: 0.5, current: 0.5 },
    selesai: { due: 0.3, status: 0.4, progress: 0.3 },
    tema: { objective: 0.4 },
    waktu: { due: 0.5 },
    kenapa: { note: 0.5, objective: 0.3 },
    mengapa: { note: 0.5, objective: 0.3 },
    apa: { keyResult: 0.4, objective: 0.4 },
    bagaimana: { keyResult: 0.35 },
    ambisi: { objective: 0.55, type: 0.2 },
    "bintang utara": { objective: 0.45, parent: 0.4, keyResult: 0.2 },
    fokus: { objective: 0.5, team: 0.15 },
    sinyal: { keyResult: 0.4, status: 0.35 },
    "kpi dan target": { keyResult: 0.6, target: 0.5 },
    "kpi target": { keyResult: 0.5, target: 0.5 },
    "indikator dan target": { keyResult: 0.6, target: 0.5 },
    sukses: { keyResult: 0.45 },
    keberhasilan: { keyResult: 0.45 },
    misi: { objective: 0.5, parent: 0.3 },
    visi: { objective: 0.4, parent: 0.4 },
    komitmen: { keyResult: 0.45, objective: 0.3 },
    nanti: { target: 0.45 },
    berapa: { target: 0.5, current: 0.3 },
    orang: { owner: 0.75, contributors: 0.2 },
    "prioritas strategis": { parent: 0.45, objective: 0.4 },
    kontribusi: { weight: 0.4, contributors: 0.3, parent: 0.2 },
    ringkasan: { note: 0.5, keyResult: 0.2 },
    tahun: { cycle: 0.6 },
    bulan: { cycle: 0.4, period: 0.3 },
    minggu: { due: 0.3, cycle: 0.3 },
  },
  others: {
    startDate: "tanggal mulai | mulai",
    initiative:
      "inisiatif | tindakan | aksi | tugas | aktivitas | kegiatan | proyek | langkah selanjutnya | rencana aksi | tonggak | bagaimana caranya | cara mencapainya | apa yang akan dilakukan | apa yang dilakukan | langkah | langkah berikutnya | strategi | eksperimen | proyek kunci",
    measurement:
      "sumber | sumber data | cara ukur | rumus | frekuensi | metode pengukuran | bukti | cara mengukur | data dari mana | dari mana datanya | cara menghitung | perhitungan | seberapa sering diukur | cara pengukuran",
    risk: "risiko | dampak | mitigasi | kendala | masalah | hambatan | apa yang menghambat | apa yang bisa salah | rintangan | halangan | ancaman | butuh bantuan",
    dependency: "ketergantungan | bergantung pada | tergantung pada | butuh dari tim lain",
    budget:
      "anggaran | biaya | pengeluaran | harga | jumlah | pendapatan | penjualan | total harga | investasi | uang",
    effort: "upaya | estimasi | jam | sumber daya",
    created: "dibuat | dibuat oleh | tanggal dibuat | tautan | url",
    contact: "email | telepon | alamat | perusahaan | kota | negara | no hp",
    product: "produk | kuantitas | barang | pelanggan | wilayah",
    remaining: "sisa | selisih | tren | kesenjangan | berapa lagi | kurang | kekurangan | perubahan | arah",
  },
  fillers:
    "nilai | dari | dan | atau | untuk | yang | di | nomor | total | nama | judul | okr | kr | tanggal | kami | ini | deskripsi",
  labels: {
    objective:
      "tujuan | sasaran | objective | objektif | tujuan utama | tujuan strategis | sasaran utama | sasaran strategis | o",
    keyResult: "hasil utama | hasil kunci | kr | key result",
  },
  sections: {
    risks:
      "risiko | risiko dan mitigasi | kendala | daftar risiko | apa yang bisa salah | rintangan | hambatan | masalah",
    initiatives:
      "inisiatif | proyek | aksi | rencana aksi | langkah selanjutnya | kegiatan | cara mencapainya | apa yang akan dilakukan | rencana kita | proyek kunci",
    dependencies: "ketergantungan | butuh dari tim lain",
    notes:
      "catatan | komentar | pembelajaran | keterangan | pelajaran | tautan | konteks | ringkasan | pendahuluan | misi | visi",
    legend: "legenda | skala penilaian | keterangan warna | warna | arti warna | cara menilai | skala nilai",
    total: "total | jumlah | jumlah total | subtotal",
    average:
      "rata rata | kemajuan keseluruhan | progres keseluruhan | rata rata tertimbang | rata rata progres",
    indicators: "indikator | metrik",
    requirements: "persyaratan | kebutuhan | kriteria penerimaan",
    tasks: "tugas | daftar tugas | pekerjaan | hal yang harus dilakukan | tugas terbuka",
    budget: "anggaran | biaya | pengeluaran",
    agenda: "agenda | kalender | jadwal | tanggal penting | rapat",
    instructions:
      "petunjuk | cara penggunaan | contoh | templat | panduan | cara kerja | cara mengisi | baca dulu | aturan | tips | definisi | penjelasan",
  },
  months: [
    "januari | jan",
    "februari | feb | pebruari",
    "maret | mar",
    "april | apr",
    "mei",
    "juni | jun",
    "juli | jul",
    "agustus | agu | agt | ags",
    "september | sep | sept",
    "oktober | okt",
    "november | nov | nopember",
    "desember | des",
  ],
  periods: {
    quarter: "q | kuartal | triwulan | tw | k",
    half: "semester | smt",
    year: "tahun",
    month: "bulan",
    week: "minggu | pekan | m",
    ordinals: "pertama | kedua | ketiga | keempat",
  },
  statuses: {
    "on-track":
      "sesuai rencana | hijau | baik | sesuai target | tepat waktu | sesuai jadwal | lancar | baik baik saja | oke | ok | bagus | sesuai jalur | aman | tidak ada masalah",
    "at-risk":
      "berisiko | kuning | oranye | jingga | perlu perhatian | beresiko | waspada | hati hati | ragu | agak terlambat | sedikit terlambat | lambat | kurang lancar",
    "off-track":
      "terlambat | merah | tertinggal | kritis | terhambat | tidak tercapai | di luar jalur | meleset | gagal | keluar jalur | buruk | jelek | sangat terlambat | macet | bermasalah",
    done: "selesai | tercapai | tuntas | rampung | sudah selesai | terpenuhi | beres | sudah | berhasil | terlampaui | sukses",
    "not-started":
      "belum mulai | belum dimulai | baru | direncanakan | akan dikerjakan | menunggu | nanti | segera | belum | ide | akan datang",
    dropped:
      "dibatalkan | batal | ditunda | dihentikan | ditangguhkan | dijeda | tidak relevan lagi | dibekukan | diarsipkan | di luar cakupan | pindah kuartal depan | tidak jadi | dihapus",
  },
  underway:
    "sedang berjalan | berjalan | dalam proses | sedang dikerjakan | dimulai | dalam pengerjaan | on progress | dikerjakan | jalan | setengah jalan | hampir selesai | hampir | sebagian",
  levels: {
    high: "tinggi | sangat tinggi | yakin | sangat yakin | pasti | mungkin sekali",
    medium: "sedang | menengah | mungkin | biasa | lumayan",
    low: "rendah | sangat rendah | tidak yakin | sulit | kecil kemungkinan | ragu ragu",
  },
  booleans: { yes: "ya | benar", no: "tidak | salah" },
  placeholders:
    "belum ditentukan | akan ditentukan | tidak ada | tidak berlaku | belum ada | belum diketahui | isi di sini | menyusul | belum ditetapkan | tulis di sini | nama anda | nama | seseorang | tidak tahu | belum tahu | akan diputuskan | belum ada data | belum diukur | lowong | pilih | perlu diisi",
  magnitudes: { ribu: 1e3, rb: 1e3, juta: 1e6, jt: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12 },
  numbers: {
    from: "dari",
    to: "ke | menjadi | hingga | sampai | menuju",
    of: "dari",
    atLeast: "minimal | setidaknya | lebih dari | di atas | paling sedikit | sekurangnya",
    atMost: "maksimal | paling banyak | kurang dari | di bawah | tidak lebih dari | hingga",
    after: { atLeast: "atau lebih | ke atas", atMost: "atau kurang | ke bawah" },
  },
  owners: {
    team: "tim | departemen | divisi | bagian | semua | komite | direksi | kelompok | seluruh tim | unit | manajemen",
    functions:
      "pemasaran | penjualan | teknik | produk | keuangan | sdm | hr | operasional | dukungan | desain | hukum | ti | data | pengadaan | kualitas | komunikasi | layanan pelanggan | logistik | keamanan | rekayasa | platform",
    role: "manajer | direktur | kepala | pimpinan | koordinator | analis | insinyur | asisten | pengembang | presiden | konsultan | spesialis | supervisor | staf | ketua",
  },
};
