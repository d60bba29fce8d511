"""Words of the Romance languages, as prompts for sounds have them."""

from __future__ import annotations

ROMANCE = """
French: le la les l un une des du de d et ou sur dans avec sans pour par en qui que quand est sont au aux à se sous
    vers contre entre derrière devant pendant puis après avant comme très trop plus peu ce cette son sa ses il elle on
    ne pas deux trois quatre cinq fois premier première bruit bruits bruitage voix musique cri cris coup coups tir tirs
    claquement clic bip porte portes fenêtre portail escalier escaliers plancher sol toit mur plafond cave maison
    chambre cuisine serrure clé clef clés verrou coffre caisse tiroir chaîne corde cloche cloches église sonnette
    réveil horloge montre pluie vent tempête tonnerre orage éclair neige glace grêle eau goutte gouttes ruisseau
    rivière mer océan vague vagues plage lac feu cheminée bougie torche explosion fumée chien chiens chat chats cheval
    chevaux vache oiseau oiseaux coq corbeau hibou loup loups ours grenouille abeille mouche marche bottes chaussures
    talons gravier feuilles herbe pierre pierres bois métal fer acier verre vitre papier tissu tôle épée épées lame
    poignard flèche arc bouclier armure chevalier hache marteau enclume pistolet fusil canon bombe sort sortilège
    potion sorcière sorcier magie fantôme esprit monstre géant héros joueur ennemi voiture moteur train camion avion
    hélicoptère vaisseau bateau roue frein freins pneus klaxon machine bouton touche clavier menu jeu points pièce
    pièces argent or sac livre page homme femme enfant enfants gens foule public applaudissements applaudissement rire
    rires pleurs nuit matin soir jour forêt grotte ville rue village marché usine montagne jardin ciel air terre fée
    château grince grincement grinçante grinçant claque ouvre ouverture ouvert ouverte ferme fermeture fermé fermée
    aboie aboiement aboiements hurle hurlement sonne frappe crépite crépitement crépitant souffle siffle sifflement
    roule court saute saut atterrit atterrissage vole casse brisé brisée brise tombe tombant chute crie rugit
    rugissement grogne grognement miaule hennit gazouille bourdonne démarre démarrage arrête tourne tiré tirée ramassé
    ramassée lancé lancée bu bue boire mange respire respiration meurt mort galop galope explose craque craquement
    rapide rapidement lent lente lentement lourd lourde lourds léger légère vieux vieille ancien ancienne nouveau
    nouvelle petit petite grand grande gros grosse fort forte doux douce doucement faible courte long longue grave aigu
    aiguë brillant clair sourd sourde mouillé sec sèche froid chaud lointain lointaine loin proche discret sombre
    triste joyeux joyeuse rouillé rouillée métallique spatial spatiale futuriste tambour trompette flûte violon guitare
    alarme tronçonneuse chant chants ascenseur café cafetière métro bus autobus vélo moto tracteur araignée araignées
    serpent rat souris mouton moutons cochon chèvre singe lion éléphant canard chauve-souris insectes grillons cigales
    tremblement erreur message notification soin guérison incantation victoire défaite succès réussite échec gagné
    perdu choix sélection confirmer annuler valider bout bouilloire bouillante casserole poêle four frigo réfrigérateur
    aspirateur robinet douche toilettes chasse téléphone portable imprimante appareil ordinateur télévision bouteille
    bouchon tasse assiette fourchette couteau cuillère ciseaux scie perceuse clou clous planche planches clôture pont
    cœur battement battements éternuement toux bâillement ronflement chuchote chuchotement murmure soupir balle ballon
    balles recharge rechargement ricochet récréation école bureau gare aéroport port hôpital prairie désert jungle
    marais vide plein pleine cassé cassée mince épais épaisse encore tout toute tous toutes beaucoup quelque quelqu'un
    glisse rampe rampent tremble gronde grondement bourdonnement vapeur grésille scintille scintillant jouent jouer
    entrant arrive arrivant monte descend allumé allume éteint coupe creuse pelle grimpe combat attaque plonge nage
    jette attrape pousse gratte déchire déchiré froissé écrit stylo verse versé hue cour étage station dessus
    téléportation corne viking bulle bulles savon éclatent éclate bras robotisé cabane aiguillage verres trinquent
    corbeille vider mage franchissant charrette grenier crypte cimetière ruine tour donjon cachot pont-levis
    malédiction bénédiction démon ange diable vampire squelette orque elfe gobelin brume
Spanish: el la los las lo un una unos unas de del y o u e ni no con sin para por que es son está en al se su sus a ante
    bajo contra desde durante entre hacia hasta sobre tras mientras luego después antes cuando como muy más poco mucho
    dos tres cuatro cinco veces vez primer sonido sonidos ruido efecto voz voces música grito gritos golpe golpes
    disparo disparos clic pitido toque toques puerta puertas ventana portón escalera escaleras suelo piso techo tejado
    pared sótano casa cuarto habitación cocina cerradura llave llaves cerrojo cofre caja cajón cadena cuerda campana
    campanas iglesia timbre reloj despertador lluvia viento tormenta trueno truenos rayo nieve hielo granizo agua gota
    gotas arroyo río mar olas ola playa lago fuego fogata hoguera chimenea vela antorcha explosión humo perro perros
    gato gatos caballo caballos vaca pájaro pájaros gallo cuervo búho lobo lobos oso dragón rana abeja mosca pasos paso
    botas zapatos tacones grava hojas hierba piedra piedras madera metal hierro acero vidrio cristal papel tela espada
    espadas cuchillo daga flecha arco escudo armadura caballero hacha martillo yunque pistola rifle cañón bomba hechizo
    poción bruja mago magia fantasma espíritu monstruo gigante héroe jugador enemigo coche carro motor tren camión
    avión helicóptero nave espacial barco rueda frenos freno llantas bocina máquina botón tecla teclas teclado menú
    juego puntos moneda monedas dinero oro bolsa libro página hombre mujer niño niña niños gente multitud público
    aplausos aplauso risa risas llanto noche mañana tarde amanecer día bosque cueva ciudad calle pueblo mercado fábrica
    montaña monte jardín cielo aire tierra espacio castillo cruje crujido crujiente chirriando chirrido chirriante
    chirría abre abriéndose abrir apertura abierta abierto cierra cerrándose cerrar cierre cerrada ladra ladrando
    ladrido ladridos aúlla aullido aullidos suena sonando golpea golpeando crepita crepitando gotea goteando sopla
    silba silbido corre corriendo salta salto saltando aterriza vuela volando rompe rompiéndose roto rota cae cayendo
    caída grita ruge rugido gruñe gruñido maúlla maullando relincha zumba zumbido arranca arrancando arranque detiene
    gira girando desenvainada recogida recogido lanzada bebe beber bebiendo come comiendo respira respiración muere
    muerte galopando galope caminando camina andando explota dispara clavándose cantando canto rápido rápida lento
    lenta lentamente pesado pesada ligera ligero viejo vieja antiguo antigua nuevo nueva pequeño pequeña grande gran
    fuerte suave corto corta largo larga grave agudo aguda brillante claro sordo mojado seco seca frío lejano lejana
    lejos cerca oscuro triste alegre oxidada metálica metálico futurista haciendo tono tambor trompeta flauta violín
    guitarra piano alarma motosierra ascensor elevador café cafetera metro autobús bicicleta moto tractor araña arañas
    serpiente rata ratón oveja ovejas cerdo cabra mono león elefante pato murciélago insectos grillos cigarras
    terremoto error mensaje notificación curación curativo sanación conjuro victoria derrota éxito fracaso ganado
    perdido elección selección confirmar cancelar hirviendo hervir olla sartén horno nevera lavadora aspiradora grifo
    ducha inodoro tetera teléfono móvil impresora cámara ordenador computadora televisión botella corcho taza plato
    tenedor cuchara tijeras sierra taladro clavo clavos tabla tablas valla puente corazón latido latidos estornudo tos
    bostezo ronquido susurro susurros suspiro pelota balón bala balas recarga recargando rebote patio escuela oficina
    estación aeropuerto puerto hospital granja pradera desierto selva pantano vacío vacía lleno llena delgado grueso
    otra otro todo toda todos todas algo alguien choque desliza arrastra arrastrándose tiembla temblor estruendo
    zumbando silbando vapor sisea chispas jugando jugar entrando llegando llega sube baja encendido encendida apagado
    cavando pala trepa pelea lucha ataque nada nadando lanza atrapa empuja rasca rasgando arrugado escribe lápiz vierte
    vertiendo abucheando teletransporte cuerno vikingo burbuja burbujas estallan estalla brazo robótico cabaña vías
    copas brindis papelera vaciar carreta ático cripta cementerio ruina torre mazmorra calabozo maldición bendición
    demonio ángel diablo vampiro esqueleto orco elfo duende niebla
Italian: il lo la i gli le un uno una l di del dello della dei degli delle dell e o ed non con senza per che è sono in
    nel nello nella nelle nei su sul sulla sulle sui al allo alla alle da dal dalla si suo sua tra fra sotto sopra
    contro dietro durante mentre poi dopo prima quando come molto più poco due tre quattro cinque volte volta primo
    suono suoni rumore rumori effetto voce voci musica grido urlo urla colpo colpi sparo spari scatto clic porta porte
    portone finestra scala scale pavimento tetto muro soffitto cantina casa stanza cucina serratura chiave chiavi
    catenaccio forziere cassa scatola cassetto catena corda campana campane campanello chiesa orologio sveglia pioggia
    vento tempesta tuono tuoni temporale lampo neve ghiaccio grandine acqua goccia gocce ruscello fiume mare onde onda
    spiaggia lago fuoco falò camino candela torcia esplosione fumo cane cani gatto gatti cavallo cavalli mucca uccello
    uccelli uccellini gallo corvo gufo lupo lupi orso drago rana ape mosca passi passo stivali scarpe tacchi ghiaia
    foglie erba sull'erba pietra pietre legno metallo ferro acciaio vetro carta stoffa lamiera spada spade coltello
    pugnale freccia frecce arco scudo armatura cavaliere ascia martello incudine pistola fucile cannone bomba
    incantesimo pozione strega mago magia fantasma spirito mostro gigante eroe giocatore nemico macchina auto motore
    treno camion aereo elicottero astronave nave barca ruota freni gomme clacson pulsante bottone tasto tasti tastiera
    menù gioco punti moneta monete denaro oro borsa libro pagina uomo donna bambino bambini gente folla pubblico
    applausi applauso risata risate risa pianto notte mattino mattina sera giorno alba bosco foresta grotta caverna
    città strada villaggio mercato fabbrica montagna giardino cielo aria terra castello cigola cigolante cigolio
    scricchiola scricchiolio apre aprire apertura aperta aperto chiude chiudere chiusura chiusa sbatte sbattuta abbaia
    abbaiare ulula ululato suona suonare bussa bussare colpisce scoppietta scoppiettante gocciola soffia fischia
    fischio rotola corre salta salto atterra vola volo rompe rotto rotta cade cadono caduta grida ruggisce ruggito
    ringhia ringhio miagola nitrisce cinguetta cinguettio ronza ronzio avvia avvio ferma gira estratta sguainata
    raccolta raccolto lanciata beve bere mangia respira respiro muore morte galoppo galoppa cammina ticchetta esplode
    spara veloce velocemente lento lenta lentamente pesante pesanti leggera leggero leggeri vecchio vecchia antico
    antica nuovo nuova piccolo piccola grande forte piano dolce morbido breve brevi corto lungo lunga grave acuto acuta
    brillante chiaro sordo bagnato secco freddo lontano lontana lontananza vicino buio triste allegro arrugginita
    metallica metallico futuristico tamburo tromba flauto violino chitarra pianoforte canto allarme motosega ascensore
    caffè macchinetta metropolitana autobus bicicletta moto trattore ragno ragni serpente topo pecora pecore maiale
    capra scimmia leone elefante anatra pipistrello insetti grilli cicale terremoto errore messaggio notifica cura
    guarigione magico vittoria sconfitta successo fallimento vinto perso scelta selezione conferma annulla bolle
    bollente bollitore pentola padella forno frigorifero lavatrice aspirapolvere rubinetto doccia gabinetto sciacquone
    telefono cellulare stampante fotocamera computer televisione bottiglia tappo tazza piatto forchetta cucchiaio
    forbici sega trapano chiodo chiodi asse assi recinto ponte cuore battito starnuto tosse sbadiglio russare sussurro
    sussurra sospiro palla pallone proiettile proiettili ricarica cortile scuola ufficio stazione aeroporto porto
    ospedale fattoria prato deserto giungla palude vuoto vuota pieno piena sottile spesso ancora tutto tutta tutti
    molti qualcosa qualcuno urto scivola striscia strisciano trema rimbomba boato ronzante vapore sfrigola scintille
    giocano giocare entra arriva arrivo sale scende accesa acceso spento taglia scava pala arrampica combattimento
    lotta attacco tuffo nuota lancia afferra spinge gratta strappa strappo scrive penna versa fischiano teletrasporto
    corno vichingo bolla sapone scoppiano scoppia braccio capanna binari bicchiere bicchieri brindisi cestino svuotare
    carro soffitta cripta cimitero rovina torre prigione maledizione benedizione demone angelo diavolo vampiro
    scheletro orco elfo nebbia robotico
Portuguese: o a os as um uma uns umas de do da dos das e ou não com sem para por pelo pela que é são em no na nos nas
    num numa ao à se seu sua sob sobre contra entre atrás durante enquanto depois antes quando como muito mais pouco
    dois duas três quatro cinco vezes vez primeiro som sons ruído barulho efeito voz vozes música grito gritos golpe
    tiro tiros disparo estalo clique bipe porta portas portão janela escada escadas chão piso telhado teto parede porão
    casa quarto cozinha fechadura chave chaves trinco baú caixa gaveta corrente corda sino sinos igreja campainha
    relógio despertador chuva vento tempestade trovão trovões raio neve gelo granizo água gota gotas riacho rio mar
    onda ondas praia lago fogo fogueira lareira vela tocha explosão fumaça cachorro cachorros cão cães gato gatos
    cavalo cavalos vaca pássaro pássaros galo corvo coruja lobo lobos urso dragão sapo abelha mosca passos passo botas
    sapatos cascalho folhas grama pedra pedras madeira metal ferro aço vidro papel tecido espada espadas faca adaga
    flecha arco escudo armadura cavaleiro machado martelo bigorna pistola rifle canhão bomba feitiço poção bruxa mago
    magia fantasma espírito monstro gigante herói jogador inimigo carro motor trem comboio caminhão avião helicóptero
    nave espacial navio barco roda freio freios pneus buzina máquina botão tecla teclas teclado jogo pontos moeda
    moedas dinheiro ouro bolsa saco livro página homem mulher menino menina criança crianças pessoas multidão plateia
    público aplausos palmas riso risada risadas choro noite manhã tarde amanhecer dia floresta caverna cidade rua
    aldeia vila mercado fábrica montanha jardim céu ar terra castelo range rangendo rangido abre abrindo abrir aberta
    aberto fecha fechando fechar fechada batendo bate batida late latindo latido uiva uivo uivando toca tocando crepita
    crepitando crepitante pinga pingando sopra soprando assobia assobio rola corre correndo pula pulo pulando salta
    salto pousa voa voando quebra quebrando quebrado cai caindo queda grita gritando ruge rugido rosna miado mia miando
    relincha zumbe zumbido liga ligando desliga gira girando desembainhada coletada pegando lançada acertando bebe
    beber bebendo come comendo respira respiração morre morte galopando galope andando caminhando explode dispara canto
    cantando rápido rápida lento lenta lentamente devagar pesado pesada leve leves velho velha antigo antiga novo nova
    pequeno pequena grande forte suave curto curta longo longa grave agudo aguda brilhante claro abafado molhado seco
    frio distante longe perto escuro triste alegre enferrujada metálica metálico futurista tambor trombeta flauta
    violino violão guitarra alarme motosserra elevador café cafeteira metrô ônibus autocarro bicicleta moto trator
    aranha aranhas cobra rato ovelha ovelhas porco cabra macaco leão elefante pato morcego insetos grilos cigarras
    terremoto terramoto erro mensagem notificação cura vitória derrota sucesso fracasso ganhou perdeu escolha seleção
    confirmar cancelar fervendo ferver panela frigideira forno geladeira frigorífico aspirador torneira chuveiro
    descarga chaleira telefone celular telemóvel impressora câmera computador televisão garrafa rolha xícara chávena
    prato garfo colher tesoura serra furadeira prego pregos tábua tábuas cerca ponte coração batimento batimentos
    espirro tosse bocejo ronco sussurro sussurros suspiro bola bala balas recarregando recarga ricochete pátio escola
    escritório estação aeroporto porto hospital fazenda campo deserto selva pântano vazio vazia cheio cheia fino grosso
    outra outro tudo toda todos todas alguém desliza rasteja rastejando treme tremor estrondo zumbindo apitando apito
    vapor chia faíscas brincando entrando chegando chega sobe desce ligado ligada desligado corta cavando pá escala
    luta ataque mergulho nada nadando joga pega empurra raspa rasgando amassado escreve caneta derrama derramando
    vaiando torcida sobrevoando teletransporte chifre viking bolha bolhas sabão estourando estoura braço robótico
    cabana trilhos taças brinde lixeira esvaziar carroça sótão cripta cemitério ruína torre masmorra maldição bênção
    demônio anjo diabo vampiro esqueleto orc elfo duende neblina
Catalan: el la els les l un una uns unes de d del dels i o no amb sense per que és són en al als a s se sobre sota
    contra entre dins mentre després abans com molt més poc dos dues tres quatre vegades so sons soroll veu veus música
    crit crits cop cops tret trets clic porta portes finestra escala escales terra teulada sostre paret soterrani casa
    cuina pany clau claus cofre caixa calaix cadena corda campana campanes església timbre rellotge pluja vent tempesta
    tro trons llamp neu gel aigua gota gotes riu mar ones onada platja llac foc espelma torxa explosió fum gos gossos
    gat gats cavall cavalls ocell ocells gall corb mussol llop llops drac passes passos pas botes sabates grava fulles
    herba pedra pedres fusta metall ferro acer vidre paper espasa ganivet fletxa arc escut armadura cavaller destral
    martell enclusa pistola canó bomba encanteri poció bruixa màgia fantasma monstre heroi jugador enemic cotxe motor
    tren camió avió nau vaixell roda botó tecla joc punts moneda monedes diners or llibre pàgina home dona nen nens
    gent públic aplaudiments riure plor nit matí vespre dia bosc cova ciutat carrer poble mercat fàbrica muntanya cel
    aire castell grinyola grinyol obre obrint tanca borda bordant udola udol sona truca cruix espetega goteja bufa
    xiula corre salta salt vola trenca trencat trencada cau caient crida rugeix rugit arrenca gira recollida recollit
    beu beure menja mor galopa camina ràpid ràpida lent lenta lentament pesant pesada lleuger lleugera vell vella antic
    nou nova petit petita gran fort suau curt curta llarg llarga greu agut brillant clar moll sec fred llunyà llunyana
    lluny prop fosc trist rovellada desembeinada tambor trompeta flauta violí guitarra ascensor cafè cafetera metro
    autobús bicicleta moto tractor aranya aranyes serp rata ratolí ovella porc cabra mico lleó elefant ànec ratpenat
    grills terratrèmol error missatge notificació curació victòria derrota èxit confirmar bull bullint olla forn nevera
    rentadora aspiradora aixeta dutxa vàter tetera telèfon ordinador televisió ampolla tap tassa plat forquilla cullera
    tisores serra trepant taula pont cor batec esternut tos badall ronc xiuxiueig sospir pilota bala pati escola
    oficina estació aeroport port hospital granja prat desert selva buit ple altra tot tota tots molta rialles arriba
    arribant pis puja baixa encesa apagat talla lluita atac neda llança empeny esgarrapa estripa escriu aboca
    teletransport corn víking bombolla bombolles sabó braç cabana vies got gots paperera buidar torre masmorra dimoni
    àngel diable esquelet boira
Romanian: un o unui unei unor și sau nu cu fără pe din de la a al ale este e sunt se în într într-o care ca că prin sub
    peste spre lângă după înainte când mai foarte două doi trei patru ori dată prima sunet sunete zgomot voce voci
    muzică strigăt țipăt lovitură împușcătură foc clic ușă ușa uși fereastră fereastra poartă scări podea acoperiș
    acoperișul perete pivniță casă cameră bucătărie broască cheie chei cufăr cufărului cutie sertar lanț clopot clopote
    clopoțel biserică sonerie ceas ploaie ploaia vânt vântul furtună tunet fulger zăpadă gheață grindină apă apa
    picătură picături pârâu râu mare valuri val plajă lac tabără lumânare torță explozie fum câine câini pisică cal cai
    vacă pasăre păsări cocoș cioară bufniță lup lupi urs dragon broaște pași pas cizme pantofi pietriș frunze iarbă
    piatră lemn metal metalică fier oțel sticlă hârtie tablă sabie spadă cuțit pumnal săgeată arc scut scutul armură
    cavaler topor ciocan nicovală pistol pușcă tun bombă vrajă poțiune poțiuni vrăjitoare magie fantomă monstru uriaș
    erou jucător jucătorul jucătorului inamic mașină mașina motor motorul motorului tren camion avion elicopter navă
    spațială corabie barcă roată frâne claxon buton tastă tastatură meniu joc puncte monedă monede bani aur carte
    pagină om bărbat femeie copil copii oameni mulțime public aplauze râs râsete plâns noapte noaptea dimineață
    dimineața seară zi pădure pădurea peșteră oraș stradă sat piață fabrică munte grădină cer aer pământ castel
    scârțâie scârțâind scârțâit deschide deschiderea deschis închide închiderea trântită latră lătrat urlă urlet sună
    bate ciocănit trosnește trosnind picură suflă fluieră rulează aleargă sare săritură săritura aterizează zboară
    sparge spartă spart cade căzând țipă rage răget mârâie miaună nechează ciripit pornește pornire pornirea oprește
    scoasă adunată aruncată bea băut mănâncă respiră moare moarte galopând galop merge mergând explodează trage ticăie
    ticăind lovind cântec rapid repede lent încet greu grea ușor ușoară vechi veche nou nouă mic mică tare puternic
    puternică slab scurt scurtă lung lungă adânc strălucitor ud uscat rece îndepărtat îndepărtată departe aproape
    întunecat trist vesel ruginită tobă trompetă flaut vioară chitară alarmă drujbă lift liftul ascensor cafea aparat
    metrou metroul autobuz bicicletă motocicletă tractor păianjen păianjeni șarpe șobolan șoarece oaie oi porc capră
    maimuță leu elefant rață liliac insecte greieri cutremur eroare mesaj notificare vindecare vindecător victorie
    înfrângere succes eșec alegere confirmare anulare fierbe fierbând oală tigaie cuptor frigider aspirator robinet duș
    toaletă ceainic telefon imprimantă calculator televizor dop ceașcă farfurie furculiță lingură foarfecă ferăstrău
    burghiu cui cuie scândură scânduri gard pod inimă bătăi inimii strănut tuse căscat sforăit șoaptă șoptește oftat
    minge glonț gloanțe reîncărcare curte curtea școală birou stație gară aeroport port spital fermă pajiște deșert
    junglă mlaștină gol plin stricat subțire gros iar tot toate multe ceva cineva ciocnire alunecă târăște târăsc
    tremură bubuit sâsâie abur scântei joacă intră ajunge aprinde aprinsă stinge taie sapă lopată luptă atac înoată
    aruncă prinde împinge zgârie rupe scrie toarnă huiduie fluierând deasupra orașului etaj teleportare corn bulă bule
    baloane săpun sparg braț cabană macaz pahar pahare paharele coș coșul golirea căruță cimitir turn temniță blestem
    demon înger diavol vampir schelet orc elf ceață
"""
"""Each language's words, some of which are English words too."""
