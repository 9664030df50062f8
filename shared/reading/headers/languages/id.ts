import type { Language } from "../language.ts";

export const id: Language = {
  code: "id",
  headers: {
    objective:
      "tujuan | sasaran strategis | tujuan strategis | tujuan tim | objective | objektif | tujuan utama | deskripsi tujuan | tujuan kuartal | tujuan perusahaan | tujuan tahunan | sasaran tim",
    keyResult:
      "hasil utama | hasil kunci | kr | key result | deskripsi kr | hasil yang diharapkan | hasil penting | deskripsi hasil utama | hasil terukur | kriteria keberhasilan | hasil kunci kr",
    owner:
      "penanggung jawab | pemilik | pic | siapa | owner | ditugaskan kepada | pemilik kr | yang bertanggung jawab | koordinator utama",
    contributors:
      "kontributor | pendukung | tim pendukung | peserta | pihak terkait | tim terkait | anggota terlibat | kolaborator",
    sponsor: "sponsor | pelindung | sponsor eksekutif",
    team: "tim | departemen | divisi | bagian | unit kerja | kelompok | direktorat",
    start:
      "nilai awal | awal | titik awal | baseline | dasar | nilai dasar | kondisi awal | posisi awal | angka awal",
    target:
      "target | nilai target | target akhir | angka target | target kuartal | nilai yang dituju | target capaian",
    current:
      "saat ini | nilai saat ini | aktual | realisasi | capaian | terkini | nilai aktual | nilai terkini | pencapaian saat ini | kondisi saat ini | capaian saat ini | nilai sekarang | sekarang",
    unit: "satuan | unit ukuran | satuan ukur | satuan pengukuran",
    progress:
      "progres | kemajuan | progress | % progres | persentase | % selesai | % capaian | tingkat pencapaian | persen | persentase pencapaian | % kemajuan | perkembangan | % pencapaian",
    score: "skor | nilai akhir | penilaian | skor akhir | skor okr",
    confidence: "keyakinan | tingkat keyakinan | kepercayaan diri | tingkat kepercayaan | skor keyakinan",
    status: "status | kondisi | keadaan | status saat ini | lampu status",
    due: "tenggat | batas waktu | tanggal selesai | jatuh tempo | deadline | tanggal akhir | tenggat waktu | kapan | target tanggal | tanggal target | tanggal jatuh tempo",
    cycle: "siklus | kuartal | siklus okr | triwulan | semester",
    weight: "bobot | bobot % | pembobotan",
    type: "tipe | jenis | kategori | tipe kr | jenis kr | level | tingkat",
    parent:
      "tujuan induk | selaras dengan | tujuan atasan | mendukung tujuan | keselarasan | okr induk | terkait dengan | mendukung",
    priority: "prioritas | kepentingan | urgensi | tingkat prioritas",
    lastCheckIn:
      "pembaruan terakhir | terakhir diperbarui | update terakhir | tanggal pembaruan | check in terakhir | tanggal update | terakhir update",
    note: "catatan | komentar | keterangan tambahan | pembelajaran | penjelasan | detail | tanggapan",
    id: "id | # | no | nomor | kode | no urut | referensi",
    period: "",
  },
  ambiguous: {
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
    pencapaian: { progress: 0.5, current: 0.5 },
    selesai: { due: 0.3, status: 0.4, progress: 0.3 },
    tema: { objective: 0.4 },
    waktu: { due: 0.5 },
  },
  others: {
    startDate: "tanggal mulai | mulai",
    initiative:
      "inisiatif | tindakan | aksi | tugas | aktivitas | kegiatan | proyek | langkah selanjutnya | rencana aksi | tonggak",
    measurement:
      "sumber | sumber data | cara ukur | rumus | frekuensi | metode pengukuran | bukti | cara mengukur",
    risk: "risiko | dampak | mitigasi | kendala | masalah | hambatan",
    dependency: "ketergantungan",
    budget: "anggaran | biaya | pengeluaran | harga | jumlah | pendapatan | penjualan | total harga",
    effort: "upaya | estimasi | jam",
    created: "dibuat | dibuat oleh | tanggal dibuat | tautan | url",
    contact: "email | telepon | alamat | perusahaan | kota | negara | no hp",
    product: "produk | kuantitas | barang | pelanggan | wilayah",
    remaining: "sisa | selisih | tren | kesenjangan",
  },
  fillers:
    "nilai | dari | dan | atau | untuk | yang | di | nomor | total | nama | judul | okr | kr | tanggal | kami | ini | deskripsi",
  labels: {
    objective: "tujuan | sasaran | objective | objektif | o",
    keyResult: "hasil utama | hasil kunci | kr | key result",
  },
  sections: {
    risks: "risiko | risiko dan mitigasi | kendala | daftar risiko",
    initiatives: "inisiatif | proyek | aksi | rencana aksi | langkah selanjutnya | kegiatan",
    dependencies: "ketergantungan",
    notes: "catatan | komentar | pembelajaran | keterangan",
    legend: "legenda | skala penilaian | keterangan warna",
    total: "total | jumlah | jumlah total | subtotal",
    average: "rata rata | kemajuan keseluruhan | progres keseluruhan",
    indicators: "indikator | metrik",
    requirements: "persyaratan | kebutuhan | kriteria penerimaan",
    tasks: "tugas | daftar tugas | pekerjaan",
    budget: "anggaran | biaya | pengeluaran",
    agenda: "agenda | kalender | jadwal",
    instructions: "petunjuk | cara penggunaan | contoh | templat | panduan",
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
    "on-track": "sesuai rencana | hijau | baik | sesuai target | tepat waktu | sesuai jadwal | lancar",
    "at-risk": "berisiko | kuning | oranye | jingga | perlu perhatian | beresiko | waspada",
    "off-track":
      "terlambat | merah | tertinggal | kritis | terhambat | tidak tercapai | di luar jalur | meleset | gagal | keluar jalur",
    done: "selesai | tercapai | tuntas | rampung | sudah selesai | terpenuhi",
    "not-started": "belum mulai | belum dimulai | baru | direncanakan | akan dikerjakan | menunggu",
    dropped: "dibatalkan | batal | ditunda | dihentikan | ditangguhkan | dijeda",
  },
  underway:
    "sedang berjalan | berjalan | dalam proses | sedang dikerjakan | dimulai | dalam pengerjaan | on progress",
  levels: { high: "tinggi | sangat tinggi", medium: "sedang | menengah", low: "rendah | sangat rendah" },
  booleans: { yes: "ya | benar", no: "tidak | salah" },
  placeholders:
    "belum ditentukan | akan ditentukan | tidak ada | tidak berlaku | belum ada | belum diketahui | isi di sini | menyusul | belum ditetapkan",
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
