import type { Phrases } from "../phrases.ts";

export const tr: Phrases = {
  code: "tr",
  locale: "tr_TR",
  decimal: ",",
  group: ".",
  objectives:
    "Alışverişi müşteriler için keyifli hale getirmek | Müşterilerin tavsiye ettiği destek ekibi olmak | Ege'deki küçük işletmeleri kazanmak | Her yeni çalışana harika bir ilk ay yaşatmak | Sürümleri korkmadan yayınlamak | Deneme kullanıcılarını hayrana dönüştürmek",
  rise: "{m} {a} değerinden {b} değerine çıkarmak | {m} {a} → {b} | {m} {b} seviyesine yükseltmek",
  fall: "{m} {a} değerinden {b} değerine düşürmek | {m} {a} → {b}",
  rising:
    "Deneme dönüşüm oranını@%@12@20 | Haftalık aktif kullanıcı sayısını@@4200@9000 | Müşteri tavsiye puanını@@31@50 | Aylık yinelenen geliri@₺@185000@260000 | Test kapsamını@%@48@80",
  falling:
    "Müşteri kaybını@%@4,5@2,5 | Ortalama yanıt süresini (dakika)@@95@30 | Sürüm başına arıza sayısını@@7@2",
  milestones:
    "İş ortakları için self servis portalını açmak | İki bankayla çerçeve sözleşme imzalamak | ISO 27001 denetimini bulgusuz geçmek",
  people: "Elif Yıldız | Mert Demir | Zeynep Kaya | Emre Aydın | Derya Şahin | Kerem Polat",
  teams: "Satış | Ürün | Müşteri Hizmetleri | Platform",
  headers: {
    objective: "Amaç | Hedef | Objective | Neyi başarmak istiyoruz",
    keyResult: "Anahtar Sonuç | Temel Sonuç | Key Result | Nasıl ölçeriz? | Nasıl anlayacağız?",
    owner: "Sorumlu | Sahibi | Kim sorumlu? | Kim",
    team: "Ekip | Takım | Departman",
    start: "Başlangıç Değeri | Baz Değer | Başlangıç | Nereden başladık | Önceki",
    target: "Hedef Değer | Hedeflenen | Nerede olmak istiyoruz",
    current: "Mevcut Değer | Gerçekleşen | Güncel | Neredeyiz | Bugün",
    unit: "Ölçü Birimi | Birim",
    progress: "İlerleme | İlerleme % | Tamamlanma yüzdesi",
    confidence: "Güven | Güven düzeyi | Ne kadar eminiz?",
    status: "Durum | Nasıl gidiyor? | Trafik ışığı",
    due: "Bitiş Tarihi | Son Tarih | Termin | Ne zamana kadar",
    weight: "Ağırlık",
    priority: "Öncelik",
    score: "Puan | Skor",
    note: "Yorumlar | Notlar | Gelişmeler",
    id: "ID | Sıra No",
  },
  statuses: "Yolunda | Riskli | Gecikmiş | Tamamlandı | Başlamadı",
  objectiveLabel: "Hedef {n}: | O{n}: ",
  keyResultLabel: "Anahtar Sonuç {n}: | KR{n}: ",
  title: "{team} OKR {quarter} | OKR takip {quarter}",
  instruction: "Çeyreğin hedeflerini buraya yazın ve rakamları her cuma güncelleyin",
  meta: "Ekip: | Dönem: | Son check-in:",
  total: "Toplam | Ortalama",
  legend: "0,0–0,3 kırmızı | 0,4–0,6 sarı | 0,7–1,0 yeşil",
  notes: "Rakamlar pazartesi günleri veri ambarından gelir. | * Başlangıç değeri aralıkta ölçüldü.",
  risks:
    "Riskler ; Risk | Etki | Önlem ; Kilit mühendis ayrılır | Yüksek | İki kişiyi eğitmek / Tedarikçi fiyat artırır | Orta | Erken görüşmek",
  initiatives:
    "Girişimler ; Girişim | Yapan | Aşama ; Karşılama e-postalarını yeniden yazmak | Kerem Polat | Devam ediyor / Üç tedarikçiyi değerlendirmek | Zeynep Kaya | Yapılacak",
  quarter: "{y} Ç{q}",
  months: "Oca | Şub | Mar | Nis | May | Haz | Tem | Ağu | Eyl | Eki | Kas | Ara",
};
