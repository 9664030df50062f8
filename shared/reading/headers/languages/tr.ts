import type { Language } from "../language.ts";

export const tr: Language = {
  code: "tr",
  headers: {
    objective:
      "amaç | stratejik hedef | ekip hedefi | takım hedefi | stratejik amaç | şirket hedefi | yıllık hedef | objective | amaç tanımı | ana hedef | hedef tanımı | hedefimiz | çeyrek hedefi | ne istiyoruz | neyi başarmak istiyoruz | ne başarmak istiyoruz | nereye gidiyoruz | büyük hedef | tutkumuz | nitel hedef | departman hedefi | bölüm hedefi",
    keyResult:
      "anahtar sonuç | anahtar sonuçlar | kr | temel sonuç | temel sonuçlar | kilit sonuç | kilit sonuçlar | beklenen sonuç | key result | kr tanımı | anahtar sonuç tanımı | ölçülebilir sonuç | başarı kriteri | nasıl ölçeriz | nasıl ölçeceğiz | nasıl ölçüyoruz | başarıyı nasıl ölçeriz | nasıl anlayacağız | nasıl bileceğiz | başardığımızı nasıl anlarız | başarı nasıl görünür | başarı ölçütü | başarı göstergesi | başarı kanıtı | istenen sonuç | ne değişecek | başarı tanımı | hedeflenen sonuç",
    owner:
      "sorumlu | sahibi | sorumlu kişi | kim | owner | atanan | sahip | kr sahibi | yürütücü | sorumlusu | atanan kişi | hedef sahibi | kim sorumlu | kim yapacak | kim ilgileniyor | kim yönetiyor | kimin | kaptan | lider | ana sorumlu | takip eden | görevli | üstlenen",
    contributors:
      "katkıda bulunanlar | destekleyenler | katılımcılar | ilgili ekipler | destek ekipleri | paydaşlar | destek | katkı verenler | başka kim | kim yardım ediyor | kimler destek | kiminle | birlikte | ilgili kişiler | destek ekipler | destekleyen ekip | yardımcı",
    sponsor:
      "sponsor | destekçi yönetici | üst yönetim sponsoru | yönetici sponsor | hami | destekleyen yönetici",
    team: "ekip | takım | departman | bölüm | direktörlük | müdürlük | hangi ekip | hangi takım | ekibimiz | şube | sorumlu ekip | sorumlu birim | grup",
    start:
      "başlangıç | başlangıç değeri | baz değer | baseline | mevcut baz | ilk değer | temel değer | referans değer | çıkış noktası | baz | nereden başladık | neredeydik | nereden başlıyoruz | önce | önceki | eskiden | önceki değer | önceki çeyrek | başta | başlarken | ilk durum | başlangıç durumu | geçmiş",
    target:
      "hedef değer | hedeflenen değer | hedeflenen | target | ulaşılacak değer | beklenen değer | nihai hedef | hedef rakam | dönem hedefi | nereye varmak istiyoruz | nerede olmak istiyoruz | nereye ulaşmak istiyoruz | ne kadar istiyoruz | olması gereken | istenen | istenen değer | ulaşılacak | ulaşılmak istenen | varış | sayısal hedef",
    current:
      "gerç | mevcut | mevcut değer | güncel değer | gerçekleşen | güncel | şu anki değer | gerçekleşen değer | son değer | mevcut durum değeri | bugün | şu an | anlık değer | neredeyiz | şu an neredeyiz | bugün neredeyiz | şimdi | şu anda | şu anki | şu ana kadar | bugüne kadar | son durum | son ölçüm | ölçülen | ulaşılan",
    unit: "birim ölçü | ölçü birimi | ölçüm birimi | ne ile ölçülür | ölçü",
    progress:
      "ilerleme | ilerleme % | % ilerleme | tamamlanma | tamamlanma oranı | yüzde | % tamamlanan | gerçekleşme oranı | ilerleme yüzdesi | tamamlanma yüzdesi | % gerçekleşme | ilerleme durumu | ne kadar yol aldık | ne kadar tamamlandı | % tamam | % yapılan | hedefin % kaçı | % hedef | hedefe göre % | başarı yüzdesi | ilerleme çubuğu | hedefe ulaşma",
    score:
      "puan | okr puanı | skor | değerlendirme puanı | not puanı | final puanı | nasıl geçti | nasıl gitti | öz değerlendirme | son puan",
    confidence:
      "güven | güven düzeyi | güven seviyesi | olasılık | güven puanı | güven skoru | içimizdeki his | ne kadar eminiz | ne kadar güveniyoruz | emin miyiz | başaracak mıyız | yapabilir miyiz | şans | başarı şansı | başarı olasılığı | inanç",
    status:
      "durum | statü | durumu | sağlık | trafik ışığı | güncel durum | nasıl gidiyor | ne durumda | renk | ışık | hava durumu | gidişat",
    due: "bitiş tarihi | son tarih | termin | hedef tarih | teslim tarihi | vade | ne zaman | deadline | son teslim | tamamlanma tarihi | termin tarihi | ne zamana kadar | ne zaman biter | en geç | bitecek tarih | son gün | planlanan bitiş | hedeflenen tarih | kapanış | zamanı",
    cycle: "çeyrek | döngü | okr döngüsü | yarıyıl | hangi çeyrek | okr çeyreği | dönem adı | okr dönemi",
    weight: "ağırlık | ağırlık % | ağırlığı | ağırlık oranı | ne kadar önemli % | payı | göreli ağırlık",
    type: "tür | tip | kategori | kr tipi | seviye | türü | hangi tür | sınıf | sınıflandırma",
    parent:
      "üst hedef | bağlı hedef | bağlı olduğu hedef | hizalama | katkı sağladığı hedef | desteklediği hedef | ilişkili hedef | üst okr | hangi hedefi destekler | hangi hedefe katkı | destekler | ait olduğu hedef | ilgili hedef",
    priority: "öncelik | önem | aciliyet | ne kadar acil | ne kadar önemli | öncelik düzeyi | önem sırası",
    lastCheckIn:
      "son güncelleme | son check in | güncelleme tarihi | güncellenme tarihi | son kontrol | son gözden geçirme | son güncelleme tarihi | ne zaman güncellendi | en son güncelleme | son değişiklik | son bakılan | güncellendi | ölçüm tarihi | son görüşme",
    note: "notlar | yorum | yorumlar | açıklamalar | gözlem | öğrenimler | düşünceler | gerekçe | detay | neden önemli | ne oldu | yenilikler | başka bir şey | diğer | ek bilgi | sebep | ne öğrendik | öğrenilen dersler | gelişmeler",
    id: "id | # | no | sıra | sıra no | numara | kod | referans | kr no | hedef no | sıra numarası | satır | kod no",
    period: "",
  },
  ambiguous: {
    hedef: { objective: 0.6, target: 0.6 },
    hedefler: { objective: 0.8, target: 0.3 },
    not: { note: 0.7, score: 0.3 },
    birim: { unit: 0.75, team: 0.3 },
    sonuç: { current: 0.4, keyResult: 0.5, score: 0.2 },
    "ana sonuçlar": { keyResult: 0.7, current: 0.2 },
    "önemli sonuçlar": { keyResult: 0.7, current: 0.2 },
    gösterge: { keyResult: 0.55, unit: 0.15 },
    metrik: { keyResult: 0.5, unit: 0.3 },
    ölçüt: { keyResult: 0.5, unit: 0.3 },
    kpi: { keyResult: 0.5, unit: 0.2 },
    "hedef anahtar sonuç": { objective: 0.75, keyResult: 0.75 },
    okr: { objective: 0.5, keyResult: 0.5 },
    açıklama: { note: 0.5, keyResult: 0.3, objective: 0.2 },
    tanım: { keyResult: 0.4, objective: 0.35 },
    başlık: { objective: 0.4, keyResult: 0.4 },
    ad: { owner: 0.2, objective: 0.3, keyResult: 0.3 },
    tarih: { due: 0.45, lastCheckIn: 0.4 },
    dönem: { cycle: 0.85 },
    değer: { current: 0.5, target: 0.3 },
    bitiş: { due: 0.65, target: 0.2 },
    tema: { objective: 0.4 },
    neden: { note: 0.5, objective: 0.3 },
    niçin: { note: 0.5, objective: 0.3 },
    ne: { keyResult: 0.4, objective: 0.4 },
    nasıl: { keyResult: 0.35 },
    tutku: { objective: 0.4 },
    "kuzey yıldızı": { objective: 0.45, parent: 0.4, keyResult: 0.2 },
    odak: { objective: 0.5, team: 0.15 },
    sinyal: { keyResult: 0.4, status: 0.35 },
    "kpi hedef": { keyResult: 0.5, target: 0.5 },
    "kpi ve hedef": { keyResult: 0.6, target: 0.5 },
    "gösterge ve hedef": { keyResult: 0.6, target: 0.5 },
    başarı: { keyResult: 0.4, progress: 0.3 },
    misyon: { objective: 0.5, parent: 0.3 },
    vizyon: { objective: 0.4, parent: 0.4 },
    taahhüt: { keyResult: 0.45, objective: 0.3 },
    sonra: { target: 0.45 },
    "ne kadar": { target: 0.5, current: 0.3 },
    kişi: { owner: 0.75, contributors: 0.2 },
    "stratejik öncelik": { parent: 0.45, objective: 0.4 },
    bitti: { status: 0.5, progress: 0.4 },
    katkı: { weight: 0.4, contributors: 0.3, parent: 0.2 },
    özet: { note: 0.5, keyResult: 0.2 },
    yıl: { cycle: 0.6 },
    ay: { cycle: 0.4, period: 0.3 },
    hafta: { due: 0.3, cycle: 0.3 },
  },
  others: {
    startDate: "başlangıç tarihi | başlama tarihi",
    initiative:
      "inisiyatif | girişim | aksiyon | aksiyonlar | görev | faaliyet | proje | sonraki adımlar | eylem planı | kilometre taşı | nasıl ulaşacağız | nasıl yapacağız | ne yapacağız | ne yapıyoruz | sonraki adım | sıradaki adım | strateji | deney | adım | kilit proje",
    measurement:
      "kaynak | veri kaynağı | ölçüm yöntemi | formül | sıklık | kanıt | nasıl ölçülür | veri nereden geliyor | nasıl hesaplanır | hesaplama | ne sıklıkla ölçülür | nerede ölçülür",
    risk: "risk | etki | önlem | engel | sorun | azaltma planı | olasılık ve etki | bizi ne engelliyor | ne ters gidebilir | tehdit | yardım gerekli | endişe",
    dependency: "bağımlılık | bağımlılıklar | kime bağlı | neye bağlı | diğerlerinden beklenen",
    budget: "bütçe | maliyet | gider | fiyat | tutar | gelir | satış | ciro | yatırım | para",
    effort: "efor | tahmin | saat | kaynak ihtiyacı | kapasite",
    created: "oluşturulma | oluşturan | oluşturma tarihi | bağlantı | url",
    contact: "e posta | email | telefon | adres | şirket | şehir | ülke | soyad",
    product: "ürün | miktar | adet | müşteri | satıcı | bölge",
    remaining: "kalan | fark | sapma | eğilim | açık | ne kadar kaldı | eksik | değişim | yön | ok işareti",
  },
  fillers:
    "değer | ve | veya | için | ile | bu | bir | numara | toplam | ad | adı | başlık | okr | kr | tarihi | göre | tanımı",
  labels: {
    objective: "hedef | amaç | stratejik hedef | ana hedef | temel hedef | objective | o",
    keyResult: "anahtar sonuç | temel sonuç | kilit sonuç | kr | as",
  },
  sections: {
    risks:
      "riskler | riskler ve önlemler | engeller | risk kaydı | ne ters gidebilir | sorunlar | açık konular",
    initiatives:
      "inisiyatifler | projeler | aksiyonlar | eylem planı | sonraki adımlar | girişimler | nasıl ulaşacağız | ne yapacağız | planımız | kilit projeler",
    dependencies: "bağımlılıklar | diğerlerinden beklenenler",
    notes:
      "notlar | yorumlar | öğrenimler | bilgi | ne öğrendik | bağlantılar | özet | giriş | misyon | vizyon",
    legend: "lejant | puanlama ölçeği | ölçek | renk kodu | renkler | renklerin anlamı | nasıl puanlıyoruz",
    total: "toplam | genel toplam | ara toplam",
    average: "ortalama | genel ilerleme | ortalama ilerleme | ağırlıklı ortalama",
    guardrails: "sağlık metrikleri",
    indicators: "göstergeler | metrikler",
    requirements: "gereksinimler | kabul kriterleri",
    tasks: "görevler | görev listesi | yapılacaklar | yapılacak işler | açık işler",
    budget: "bütçe | giderler | maliyetler",
    agenda: "gündem | takvim | zaman çizelgesi | önemli tarihler | toplantılar",
    instructions:
      "talimatlar | nasıl kullanılır | örnek | şablon | kılavuz | nasıl çalışır | nasıl doldurulur | beni oku | kurallar | ipuçları | tanımlar | sözlük",
  },
  months: [
    "ocak | oca",
    "şubat | şub",
    "mart | mar",
    "nisan | nis",
    "mayıs",
    "haziran | haz",
    "temmuz | tem",
    "ağustos | ağu",
    "eylül | eyl",
    "ekim | eki",
    "kasım | kas",
    "aralık | ara",
  ],
  periods: {
    quarter: "ç | çeyrek | q",
    half: "yarıyıl | h",
    year: "yıl | mali yıl",
    month: "ay",
    week: "hafta",
    ordinals: "birinci | ikinci | üçüncü | dördüncü",
  },
  statuses: {
    "on-track":
      "yolunda | yeşil | iyi | planlandığı gibi | plana uygun | zamanında | hedefte | iyi gidiyor | her şey yolunda | tamam | harika | sorunsuz | plana göre | çok iyi",
    "at-risk":
      "riskli | sarı | turuncu | risk altında | dikkat | dikkat gerekiyor | dikkatli | biraz geride | hafif gecikme | yavaş | idare eder | şüpheli",
    "off-track":
      "gecikmiş | gecikti | kırmızı | kritik | engellendi | ulaşılamadı | plan dışı | hedef dışı | geride | bloke | başarısız | yolunda değil | kötü | kötü gidiyor | çok geride | sıkıntılı | olmadı | kaçırıldı | tıkandı",
    done: "tamamlandı | bitti | yapıldı | ulaşıldı | kapandı | gerçekleşti | başarıldı | oldu | hedef tutturuldu | tutturuldu | aşıldı | hallettik",
    "not-started":
      "başlamadı | başlanmadı | yapılacak | yeni | planlandı | beklemede | henüz başlamadı | sonra | yakında | henüz değil | fikir | ileride",
    dropped:
      "iptal | iptal edildi | vazgeçildi | durduruldu | ertelendi | askıda | askıya alındı | artık geçerli değil | donduruldu | arşivlendi | kapsam dışı | sonraki çeyreğe | yapılmayacak",
  },
  underway:
    "devam ediyor | sürüyor | başladı | yürütülüyor | aktif | üzerinde çalışılıyor | üzerinde çalışıyoruz | yarısı bitti | yarı yolda | neredeyse bitti | kısmen | geliştiriliyor",
  levels: {
    high: "yüksek | çok yüksek | emin | çok emin | kesin | muhtemel | büyük ihtimalle",
    medium: "orta | belki | olabilir | normal | eh işte",
    low: "düşük | çok düşük | emin değil | zor | düşük ihtimal | zayıf",
  },
  booleans: { yes: "evet | doğru", no: "hayır | yanlış" },
  placeholders:
    "belirlenecek | belirsiz | yok | uygulanamaz | henüz belirlenmedi | doldurulacak | atanmadı | bilinmiyor | belirtilmedi | atanacak | buraya yazın | adınız | isim | birisi | bilmiyorum | karar verilecek | konuşulacak | veri yok | henüz veri yok | ölçülecek | boş kadro | seçiniz | seçin",
  magnitudes: { bin: 1e3, mn: 1e6, milyon: 1e6, mlr: 1e9, milyar: 1e9, trilyon: 1e12 },
  numbers: {
    from: "",
    to: "",
    of: "",
    atLeast: "en az | asgari | minimum | fazla",
    atMost: "en fazla | azami | maksimum | en çok",
    after: {
      from: "den | dan | ten | tan",
      to: "e | a | ye | ya | na | ne",
      atLeast: "ve üzeri | veya daha fazla | üzeri | üstü | den fazla",
      atMost: "ve altı | veya daha az | altı | den az",
    },
  },
  owners: {
    team: "ekip | ekibi | takım | takımı | departman | departmanı | birimi | bölüm | bölümü | herkes | kurul | komite | yönetim | grup | grubu | tüm ekip",
    functions:
      "pazarlama | satış | mühendislik | ürün | finans | insan kaynakları | ik | operasyon | destek | tasarım | hukuk | bt | bilgi teknolojileri | veri | satın alma | kalite | iletişim | müşteri hizmetleri | lojistik | güvenlik | yazılım | platform | altyapı",
    role: "müdür | müdürü | direktör | direktörü | lider | lideri | şef | koordinatör | koordinatörü | analist | analisti | mühendis | mühendisi | asistan | geliştirici | başkan | başkanı | danışman | uzman | uzmanı | yönetici | yöneticisi",
  },
};
