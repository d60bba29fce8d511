"""Words of other languages with letters of their own or with Latin ones, as prompts for sounds have them."""
# ruff: noqa: RUF001

from __future__ import annotations

OTHERS = """
Finnish: ja tai ei on ovat oli se sen joka kun sitten kuin yli ali alla läpi vasten välissä takana aikana ilman kaksi
    kolme neljä viisi kerran kertaa ensimmäinen ääni ääntä äänet melu musiikki huuto laukaus laukaukset isku pamahdus
    naksahdus napsahdus klikkaus ovi oven ovet puuovi metalliovi portti ikkuna ikkunan portaat portaissa lattia
    lattialla lattialle katto katolla seinä kellari talo huone keittiö lukko avain avaimet arkku aarrearkku laatikko
    ketju köysi kello kellot kirkko kirkonkello ovikello herätyskello sade sataa sateen tuuli tuulen myrsky ukkonen
    ukkosen salama lumi lumessa jää vesi veden vettä pisara pisarat vesipisaroita puro joki meri meren aalto aallot
    ranta rannalla järvi tuli tulen nuotio takka kynttilä soihtu räjähdys savu koira koiran kissa kissan hevonen
    hevosen lehmä lintu linnut lintujen kukko varis pöllö susi suden karhu lohikäärme sammakko mehiläinen askel
    askeleet askelia saappaat kengät sora soralla lehdet ruoho nurmella kivi kivet kiven puu puun puinen metalli
    metallin metallinen rauta teräs lasi lasin paperi miekka miekan veitsi tikari nuoli jousi kilpi kilpeen haarniska
    haarniskassa ritari kirves vasara alasin pistooli kivääri tykki pommi loitsu taikajuoma taikajuoman noita taika
    haamu aave hirviö hirviön jättiläinen sankari pelaaja pelaajan vihollinen auto auton moottori moottorin juna rekka
    lentokone helikopteri avaruusalus avaruusaluksen laiva vene pyörä jarrut jarrutus torvi kone nappi napin painike
    näppäin näppäimistö valikko peli pisteet kolikko kolikot kolikoita raha kulta kirja sivu mies nainen lapsi lapset
    ihmiset väkijoukko yleisö taputtaa taputukset nauru nauraa itku yö yöllä aamu aamulla ilta päivä metsä metsässä
    luola luolassa kaupunki katu kylä tori tehdas vuori puutarha taivas ilma narisee nariseva narina kitisee putoaa
    putoavat kaatuu paiskautuu aukeaa avautuu avataan avaa sulkeutuu suljetaan haukkuu haukahdus ulvoo soi kolahtaa
    koputtaa koputus rätisee ratisee tippuu tippuva puhaltaa viheltää vierii juoksee hyppää hyppy laskeutuu lentää osuu
    rikkoutuu särkyy helisee huutaa karjuu karjaisu murisee naukuu hirnuu laulu laulaa sirkuttaa surisee käynnistyy
    käynnistys pysähtyy ajaa pyörii vedetään poimitaan heitetään juo juominen syö hengitys hengittää kuolee laukkaa
    kävelee kulkee tikittää ampuu hitaasti hidas nopeasti nopea raskas raskaat kevyt vanha uusi pieni suuri iso kova
    hiljainen hiljaa lyhyt pitkä matala korkea syvä kirkas märkä kuiva kylmä kaukainen kaukana lähellä pimeä surullinen
    iloinen ruosteinen rumpu trumpetti huilu viulu kitara hälytys moottorisaha hissi kahvi kahvinkeitin metro bussi
    polkupyörä moottoripyörä traktori hämähäkki hämähäkit käärme rotta hiiri lammas sika vuohi apina leijona norsu
    ankka lepakko hyönteiset sirkat maanjäristys virhe virheilmoitus viesti ilmoitus parantaa parantava parannus voitto
    tappio onnistuminen valinta vahvista peruuta kiehuu kiehuva kattila pannu uuni jääkaappi pesukone pölynimuri hana
    suihku vessa vessanpönttö puhelin kännykkä tulostin kamera tietokone televisio pullo korkki kuppi lautanen haarukka
    lusikka sakset saha sahaa pora naula lauta laudat aita silta sydän sydämen lyönti aivastus yskä haukotus kuorsaus
    kuiskaus kuiskaa huokaus pallo luoti luodit lataus leikkikenttä piha pihalla koulu toimisto asema asemalle
    lentokenttä satama sairaala maatila niitty aavikko viidakko suo tyhjä täynnä rikki ohut paksu taas kaikki monta
    enemmän jotain joku törmäys liukuu ryömii ryömivät tärisee jyrisee suhisee sihisee höyry kimaltaa leikkivät lasten
    saapuu syttyy sammuu leikkaa hakkaa kaivaa lapio hiipii kiipeää taistelu hyökkäys sukeltaa ui heittää työntää
    raapii repii kirjoittaa kynä kaataa buuaa kaupungin yllä kerros teleporttaus viikinki saippuakupla saippuakuplat
    kuplat puhkeavat käsi mökki vaihde lasit kilisee kilisevät roskakori tyhjennys tyhjentää vaunu ullakko krypta
    hautausmaa raunio torni tyrmä kirous demoni enkeli paholainen vampyyri luuranko örkki sumu
Hungarian: a az egy és vagy nem nincs van volt hogy mint amikor majd aztán közben alatt felett között mögött nélkül ki
    be fel le meg el két kettő három négy kétszer háromszor egyszer első hang hangja hangok zaj zene kiáltás sikoly
    lövés ütés csattanás kattanás kattintás ajtó ajtaja ajtók faajtó kapu ablak lépcső padló padlón padlóra tető tetőn
    bádogtetőn fal pince ház szoba konyha zár kulcs láda kincsesláda doboz fiók lánc kötél harang harangok templom
    csengő csengetés óra ébresztő eső esik szél szele vihar mennydörgés villám hó hóban jég víz vízcsepp vízcseppek
    csepp cseppek patak folyó tenger hullám hullámok part parton tó tűz tábortűz kandalló gyertya fáklya robbanás füst
    kutya kutyák macska ló lovak tehén madár madarak kakas varjú bagoly farkas farkasok medve sárkány béka méh lépés
    lépések léptek lépteket csizma cipő kavics kavicson levelek fű füvön kő kövek fa fából fém fémes vas acél üveg
    üvegtörés papír kard kardok kés tőr nyíl íj pajzs pajzsot páncél páncélos lovag fejsze kalapács üllő pisztoly puska
    ágyú bomba varázslat bájital bájitalt boszorkány mágia szellem szörny óriás hős játékos ellenség autó motor vonat
    teherautó repülő helikopter űrhajó hajó csónak kerék fék duda gép gomb gombnyomás billentyű billentyűzet menü játék
    pont pontok érme érmék pénz arany könyv lap férfi nő gyerek gyerekek emberek tömeg közönség taps tapsol nevetés
    nevet sírás sír éjszaka éjjel reggel este nap erdő erdőben barlang barlangban város utca falu piac gyár hegy kert
    ég levegő nyikorog nyikorgó nyikorgás csikorog leesik zuhan nyílik kinyílik nyitás csukódik becsukódik becsapódik
    csapódik ugat ugatás üvölt üvöltés szól cseng kopog kopogás pattog pattogó ropog csöpög csepeg fúj fütyül gurul fut
    ugrik ugrás landol repül eltalálja törik eltörik kiált sikít ordít ordítás morog nyávog nyerít csicsereg
    madárcsicsergés énekel zümmög indul beindul indítás megáll megy forog kihúzása felvétele dob iszik ivása eszik
    lélegzik meghal halál vágtat sétál ketyeg lő lassan lassú gyorsan gyors nehéz könnyű régi öreg új kicsi kis nagy
    hangos halk rövid hosszú mély magas fényes tompa nedves száraz hideg távoli messze közel sötét szomorú vidám
    rozsdás trombita fuvola hegedű gitár riasztó láncfűrész lift felvonó kávé kávéfőző metró busz bicikli kerékpár
    motorkerékpár traktor pók pókok kígyó patkány egér juh birka disznó kecske majom oroszlán elefánt kacsa denevér
    rovarok tücskök földrengés hiba hibaüzenet üzenet értesítés gyógyítás gyógyító győzelem vereség siker választás
    megerősítés mégse forr forró fazék serpenyő sütő hűtő mosógép porszívó csap zuhany vécé teáskanna telefon mobil
    nyomtató kamera számítógép tévé palack dugó csésze tányér villa kanál olló fűrész fúró szög szögek deszka kerítés
    híd szív szívverés tüsszentés köhögés ásítás horkolás suttogás suttog sóhaj labda golyó golyók újratöltés játszótér
    udvar udvaron iskola iroda állomás repülőtér kikötő kórház farm tanya rét sivatag dzsungel mocsár üres teli törött
    vékony vastag megint minden sok több valami valaki ütközés csúszik kúszik mászik mászkálnak remeg dübörög sziszeg
    gőz szikra játszanak érkezik beér bekapcsol kikapcsol vág ás lapát harc támadás merül úszik elkap tol kapar tép ír
    toll önt sípoló teleportálás kürt viking buborék buborékok szappan pukkan pukkannak kar kunyhó váltó pohár poharak
    koccintás kuka szemét ürítése szekér padlás kripta temető rom torony börtön átok démon angyal ördög vámpír csontváz
    ork tünde köd
Turkish: ve veya bir ile bu şu için değil yok var gibi kadar sonra önce üzerinde üstünde altında içinde arasında
    arkasında karşı doğru ise iki üç dört beş kez kere defa ilk ses sesi sesler sesleri gürültü gürültüsü müzik çığlık
    atış atışı vuruş darbe tık tıklama tıklaması kapı kapısı kapının pencere merdiven zemin yerde çatı çatıda duvar
    bodrum ev oda mutfak kilit anahtar sandık sandığı kutu çekmece zincir halat çan zil zili kilise saat alarm alarmı
    yağmur yağmuru rüzgar rüzgarı fırtına gök şimşek kar karda buz su suyu damla damlası damlaları dere nehir deniz
    dalga dalgalar dalgaları sahil sahilde plaj göl ateş ateşi mum meşale patlama patlaması duman köpek köpeği kedi
    kedisi at atı inek kuş kuşlar kuşları horoz karga baykuş kurt kurdu ayı ejderha kurbağa arı ayak adım adımlar
    adımları bot ayakkabı çakıl yaprak yapraklar çimen çimende taş taşlar tahta ahşap odun metal demir çelik cam camı
    kağıt teneke kılıç kılıcı bıçak hançer ok yay kalkan kalkana zırh zırhlı şövalye balta çekiç örs tabanca tüfek top
    bomba büyü büyüsü iksir cadı sihir hayalet canavar canavarı kahraman oyuncu düşman araba arabası motor motoru tren
    kamyon uçak helikopter uzay gemi gemisi tekne tekerlek fren freni korna makine düğme düğmesi tuş klavye menü oyun
    puan altın para kese çanta kitap sayfa adam kadın çocuk çocuklar insan insanlar kalabalık seyirci alkış alkışı
    kahkaha gülme gülüş ağlama gece sabah akşam gün orman ormanda ormanı mağara mağarada şehir sokak köy pazar fabrika
    dağ bahçe gökyüzü hava gıcırdıyor gıcırdayan gıcırtı gıcırtısı düşüyor düşen düşme düşmesi açılıyor açılan açılma
    açılması açılış kapanıyor kapanan kapanma kapanması çarpıyor havlıyor havlama havlaması uluyor uluyan çalıyor çalan
    vuruyor çıtırdayan çıtırtı damlıyor damlayan esiyor ıslık yuvarlanan koşuyor koşan zıplıyor zıplama zıplaması
    atlıyor uçuyor saplanıyor kırılıyor kırılan kırılma kırılması bağırıyor kükreme kükremesi kükreyen hırlama
    miyavlıyor miyavlama kişneme cıvıltı cıvıltısı vızıltı çalışıyor çalışan çalışma duruyor dönüyor çekilen toplama
    atma içme yeme nefes ölüm yürüyor yürüme tik tak ateşleme yavaş yavaşça hızlı hızla ağır hafif eski yeni küçük
    büyük yüksek alçak kısa uzun derin parlak boğuk ıslak kuru soğuk uzak uzaktan uzakta yakın karanlık üzgün neşeli
    paslı davul trompet flüt keman gitar elektrikli testere hazine asansör kahve makinesi metro otobüs bisiklet
    motosiklet traktör örümcek örümcekler yılan fare sıçan koyun domuz keçi maymun aslan fil ördek yarasa böcek
    böcekler deprem hata hatası mesaj mesajı bildirim iyileştirme şifa zafer yenilgi başarı başarısız seçim seçme onay
    onaylama iptal kaynayan kaynıyor tencere tava fırın buzdolabı çamaşır süpürge musluk duş tuvalet sifon çaydanlık
    telefon yazıcı kamera bilgisayar televizyon şişe mantar bardak fincan tabak çatal kaşık makas matkap çivi çit köprü
    kalp kalbi hapşırma öksürük esneme horlama fısıltı fısıldıyor iç mermi kurşun doldurma bahçede okul ofis istasyon
    istasyona havaalanı liman hastane çiftlik çayır çöl bataklık boş dolu kırık ince kalın tekrar bütün tüm çok daha
    biri çarpışma kayıyor sürünen tırmanıyor titreyen gürleme vızıldayan tıslama buhar kıvılcım oynayan giriyor geliyor
    açma kapama kesme kazma kürek dövüş savaş saldırı yüzme fırlatma itme yırtma yazma kalem dökme dökülen yuhalıyor
    ötüyor ışınlanma boru borusu viking köpük köpüğü sabun patlıyor kol kulübe kadeh çöp kutusu boşaltma boşaltılıyor
    savaşı mezar mezarlık harabe kule zindan lanet şeytan melek vampir iskelet ork elf sis
Indonesian: dan atau yang di ke dari dengan tanpa untuk pada dalam luar atas bawah antara belakang saat ketika lalu
    kemudian sebelum setelah ini itu tidak adalah seperti oleh sebuah seekor satu dua tiga empat kali pertama suara
    bunyi efek musik teriakan jeritan tembakan pukulan benturan klik pintu jendela gerbang tangga lantai atap dinding
    rumah kamar dapur kunci gembok peti kotak laci rantai tali lonceng bel gereja jam hujan gerimis angin badai guntur
    petir salju es air tetesan tetes sungai laut ombak pantai danau api unggun lilin obor ledakan asap anjing kucing
    kuda sapi burung ayam gagak serigala beruang naga katak lebah langkah kaki sepatu kerikil daun rumput batu kayu
    logam besi baja kaca kertas seng pedang pisau belati panah busur perisai zirah baju ksatria kapak palu pistol
    senapan meriam bom mantra ramuan penyihir sihir hantu monster raksasa pahlawan pemain musuh mobil mesin kereta truk
    pesawat angkasa kapal perahu roda rem klakson tombol papan ketik permainan poin koin uang emas harta karun buku
    halaman pria wanita anak orang kerumunan penonton tepuk tangan tawa tertawa tangisan malam pagi sore hari hutan gua
    kota jalan desa pasar pabrik gunung kebun langit udara tanah istana berderit derit jatuh terbuka membuka dibuka
    tertutup menutup ditutup dibanting menggonggong melolong lolongan berbunyi berdering mengetuk ketukan berderak
    menetes bertiup bersiul berguling berlari lari melompat lompat lompatan mendarat terbang mengenai pecah memecahkan
    berteriak mengaum auman raungan menggeram mengeong meringkik berkicau kicau kicauan berdengung dinyalakan menyala
    menyalakan berhenti berputar ditarik diambil dilempar minum makan napas mati berjalan berdetak detak menembak
    meledak pelan perlahan lambat cepat berat ringan tua lama baru kecil besar keras lembut pendek panjang rendah
    tinggi terang basah kering dingin jauh kejauhan dekat gelap sedih gembira berkarat terompet suling biola gergaji
    kosong penuh lift elevator kopi bus sepeda motor traktor laba-laba ular tikus domba babi kambing monyet singa gajah
    bebek kelelawar serangga jangkrik gempa bumi kesalahan eror pesan pemberitahuan notifikasi penyembuhan kemenangan
    kekalahan berhasil gagal pilihan konfirmasi batal mendidih panci wajan oven kulkas cuci penyedot keran pancuran
    ceret telepon ponsel kamera komputer televisi botol gabus cangkir piring garpu sendok gunting bor paku pagar
    jembatan jantung bersin batuk menguap dengkuran bisikan berbisik desahan bola peluru isi ulang sekolah kantor
    stasiun bandara pelabuhan sakit peternakan padang gurun rusak tipis tebal lagi semua banyak sesuatu tabrakan
    meluncur merayap bergetar gemuruh mendesis uap percikan bermain masuk tiba naik turun memotong menggali sekop
    pertarungan serangan menyelam berenang melempar menangkap mendorong menggaruk merobek menulis pena menuang cahaya
    teleportasi gelembung sabun meletus lengan pondok gelas denting sampah tempat mengosongkan gerobak loteng makam
    kuburan reruntuhan menara penjara kutukan iblis malaikat setan vampir tengkorak kabut mencakar
Vietnamese: và hoặc của với không có là trên trong dưới ngoài vào ra khỏi qua giữa sau trước khi rồi như một hai ba bốn
    lần đầu tiếng âm thanh ồn giọng nhạc hét la súng phát bắn đập gõ bấm nhấp cửa cổng cầu thang sàn mái tường nhà
    phòng bếp khóa chìa rương kho báu hộp ngăn xích dây chuông đồng hồ thờ mưa gió bão sấm sét tuyết băng nước giọt
    suối sông biển sóng bờ lửa trại nến đuốc nổ vụ khói chó mèo ngựa bò chim gà quạ cú sói gấu rồng ếch ong bước chân
    giày sỏi lá cỏ đá gỗ kim loại sắt thép kính thủy tinh giấy tôn kiếm dao mũi tên cung khiên giáp hiệp sĩ rìu búa bom
    phép thuốc phù ma quái vật khổng lồ anh hùng người chơi kẻ thù xe ô tô động cơ tàu máy bay vũ trụ thuyền bánh phanh
    còi nút bàn phím trò xu tiền vàng sách trang đàn ông phụ nữ trẻ em đám đông khán giả vỗ tay cười khóc đêm sáng
    chiều tối ngày rừng hang thành phố đường làng chợ núi vườn trời đất kêu cót két rơi mở đóng sầm sủa hú reo lách
    tách nhỏ thổi huýt lăn chạy nhảy đáp trúng vỡ gầm gừ hí hót vo ve khởi dừng quay rút nhặt ném uống ăn thở chết phi
    đi bộ tích tắc chậm nhanh nặng nhẹ cũ mới bé lớn to khẽ ngắn dài trầm cao sâu ướt khô lạnh xa gần buồn vui trống
    kèn sáo báo cưa cà phê pha điện ngầm buýt đạp nhện rắn chuột cừu lợn heo dê khỉ sư tử voi vịt dơi côn trùng dế lỗi
    thông tin nhắn chữa lành thắng thua công chọn xác nhận hủy sôi nồi chảo lò tủ giặt hút bụi vòi sen ấm thoại in ảnh
    tính chai cốc đĩa nĩa thìa muỗng kéo khoan đinh ván rào tim nhịp hắt hơi ho ngáp ngáy thì thầm bóng đạn nạp trường
    văn ga sân cảng bệnh viện sa mạc đầm lầy rỗng đầy hỏng mỏng dày lại tất cả nhiều gì ai va chạm trượt rung xì tia
    đến bật tắt cắt đào xẻng đánh tấn bơi bắt đẩy cào xé viết bút đổ rót con dịch chuyển tù bong xà cánh lều ly thùng
    rác gác hầm mộ tàn tháp ngục lời nguyền quỷ thiên thần xương sương mù
"""
"""Each language's words, some of which are English words too."""
