import type { Language, VerbForms } from "./language.ts";

/** Regular verbs in -ar, -er, -ir; behind slashes, first further finite forms (blank: none), then participles, by commas. */
function bendVerb(word: string): VerbForms {
  const [base = "", finite = "", past = ""] = word.split("/");
  const stem = base.slice(0, -2);
  const ar = base.endsWith("ar");
  const er = base.endsWith("er");
  const theme = ar
    ? ["a", "an", "amos", "e", "en", "emos", "o"]
    : ["e", "en", er ? "emos" : "imos", "a", "an", "amos", "io"];
  const future = ["a", "an", "emos"].map((end) => base + end);
  const participle = ar ? `${stem}ado` : `${stem}ido`;
  const pasts = past === "" ? [participle] : past.split(",");
  return {
    base: [base, `${base}se`],
    finite: [...theme.map((end) => stem + end), ...future, ...finite.split(",").filter(Boolean)],
    past: [...pasts.flatMap(bendAdjective), `${stem}${ar ? "aron" : "ieron"}`],
    gerund: [ar ? `${stem}ando` : `${stem}iendo`],
  };
}

function bendNoun(word: string): string[] {
  if (/[aeiouáéíóú]$/.test(word)) return [word, `${word}s`];
  if (word.endsWith("z")) return [word, `${word.slice(0, -1)}ces`];
  return [word, `${word}es`, `${word}s`];
}

function bendAdjective(word: string): string[] {
  if (word.endsWith("o")) {
    const stem = word.slice(0, -1);
    return [word, `${stem}a`, `${stem}os`, `${stem}as`];
  }
  return bendNoun(word);
}

export const spanish: Language = {
  code: "es",
  verbAt: "first",
  headNoun: "first",
  verbs: {
    up: `aumentar incrementar crecer/crece,crecen elevar subir ampliar duplicar triplicar maximizar expandir acelerar impulsar escalar multiplicar
      extender ganar agrandar potenciar doblar alargar`,
    down: `reducir/reduce,reducen disminuir/disminuye,disminuyen bajar recortar minimizar acortar rebajar limitar descender ahorrar decrecer abaratar contener mitigar`,
    better: `encantar deleitar mejorar optimizar fortalecer/fortalece reforzar/refuerza,refuerzan consolidar potenciar modernizar simplificar agilizar facilitar perfeccionar
      fomentar afianzar robustecer dinamizar enriquecer estabilizar profesionalizar revitalizar evolucionar sanear facilitar digitalizarse`,
    reach: `alcanzar/alcance lograr/logra,logran conseguir/consigue,consiguen llegar/llega mantener/mantiene,mantienen superar obtener/obtiene,obtienen cumplir
      garantizar asegurar tener/tiene,tienen sostener/sostiene conservar rebasar retener quedar pasar permanecer aprobar exceder recuperar permitir`,
    make: `crear lanzar/lance implementar implantar desarrollar construir/construye diseñar publicar/publique escribir//escrito entregar completar
      finalizar terminar establecer definir documentar elaborar preparar organizar realizar ejecutar celebrar instalar configurar migrar integrar automatizar
      desplegar/despliega redactar presentar enviar/envia revisar auditar evaluar probar/prueba validar verificar entrevistar encuestar capacitar formar entrenar 
      actualizar rediseñar renovar introducir iniciar abrir//abierto planificar producir grabar traducir impartir hacer//hecho poner//puesto
      dar identificar seleccionar elegir/elige decidir aprobar compartir registrar inscribir certificar añadir agregar reemplazar
      sustituir unificar estandarizar digitalizar incorporar adoptar montar armar emitir recopilar reunir listar mapear priorizar asignar
       comprar leer aprender asistir visitar llamar corregir resolver//resuelto arreglar reparar pilotar
      testear refactorizar programar codificar describir//descrito explicar especificar proponer//propuesto conectar vincular reestructurar reorganizar
      habilitar activar poner dictar participar-en nombrar designar formalizar concluir editar cargar calcular medir/mide`,
    work: `apoyar analizar explorar investigar promover/promueve promocionar ayudar trabajar seguir/sigue continuar gestionar monitorear monitorizar controlar estudiar considerar
      colaborar comunicar coordinar participar ofrecer proporcionar brindar atender/atiende responder concienciar sensibilizar acompañar velar supervisar
      buscar intentar observar difundir divulgar dialogar liderar dirigir motivar inspirar incentivar involucrar alinear experimentar
      utilizar usar aprovechar escuchar cuidar invertir tratar reflexionar estar operar administrar animar educar`,
    win: `recaudar atraer captar conquistar adquirir firmar contratar reclutar generar convertir/convierte cerrar/cierra vender fidelizar fichar
       sumar cosechar `,
    be: "transformar ser convertirse/convertirnos,convertirme,posicionarnos,posicionarse,consolidarnos,consolidarse,somos posicionarse",
    end: "eliminar erradicar suprimir acabar evitar prevenir impedir",
  },
  phrases: {
    "pasar de": "up",
    "poner fin": "end",
    "dar seguimiento": "work",
    "dar a": "work",
    "dar soporte": "work",
  },
  manners: {
    soft: "crear construir/construye desarrollar establecer entregar producir poner//puesto hacer//hecho dar introducir generar",
    meeting:
      "entrevistar encuestar reunir celebrar organizar realizar capacitar formar entrenar llamar contactar visitar asistir hacer//hecho dictar impartir",
    spending: "ofrecer invertir gastar pagar dar asignar donar premiar",
    multiplying: "duplicar triplicar cuadruplicar doblar",
    using: "adoptar usar utilizar recomendar",
    lofty:
      "líder líderes liderazgo excelencia innovación referente referencia vanguardia éxito sinergia potencial",
  },
  actionNouns: {
    up: "aumento incremento crecimiento subida expansión ampliación",
    down: "reducción disminución bajada descenso",
    better: "mejora mejoramiento optimización fortalecimiento modernización simplificación",
    make: `lanzamiento implementación implantación creación desarrollo publicación migración integración automatización diseño entrega elaboración
      despliegue instalación puesta realización finalización construcción rediseño`,
    work: "análisis investigación promoción apoyo seguimiento exploración gestión coordinación",
    win: "captación adquisición fidelización",
    end: "eliminación",
  },
  nouns: {
    metric: `tasa índice ratio porcentaje ingreso venta facturación beneficio margen coste costo gasto precio presupuesto rentabilidad puntuación nota nivel
      conversión retención abandono cancelación rotación baja satisfacción tiempo plazo duración velocidad latencia disponibilidad cobertura tráfico visita
      sesión descarga registro suscripción alta instalación uso adopción participación asistencia ausentismo absentismo queja reclamación reclamo incidencia incidente error defecto
      fallo devolución pedido compra transacción reserva cantidad número volumen cuota valoración reseña calificación seguidor oportunidad lead
      productividad eficiencia calidad rendimiento desempeño engagement fidelidad lealtad crecimiento deuda liquidez ahorro promedio media mediana variación
      precisión exactitud capacidad ocupación consumo emisión accidente frecuencia espera respuesta ticket reapertura churn nps mrr arr cac ltv roi ebitda csat
      morosidad demora retraso merma margen rebote clic apertura donación voto inscripción matrícula inventario desperdicio clima`,
    output: `estrategia sitio página web aplicación app producto prototipo funcionalidad función panel tablero informe reporte documento guía manual política plan
      propuesta artículo publicación boletín vídeo video podcast taller curso sesión reunión entrevista encuesta estudio caso campaña evento conferencia presentación charla
      módulo componente herramienta sistema plataforma servicio prueba versión actualización certificación auditoría revisión análisis modelo base
      proceso procedimiento flujo lista programa proyecto iniciativa piloto contrato acuerdo libro folleto logo catálogo mapa esquema arquitectura repositorio
      calendario correo comunicado foro tienda oficina formulario pantalla botón entregable tarea hito actividad formación capacitación documentación
      contenido material plantilla matriz dashboard newsletter webinar blog crm erp api línea-base baseline diagnóstico protocolo reglamento repertorio`,
    abstract: `red oportunidad competencia excelencia éxito innovación liderazgo sinergia claridad transparencia alineación crecimiento eficiencia eficacia efectividad calidad productividad rendimiento desempeño
      experiencia compromiso satisfacción conciencia cultura colaboración comunicación transformación sostenibilidad agilidad capacidad competitividad presencia
      reputación marca imagen visibilidad fiabilidad estabilidad escalabilidad seguridad resiliencia madurez relación confianza lealtad fidelidad clima bienestar
      felicidad potencial valor impacto responsabilidad diversidad inclusión creatividad conocimiento habilidad talento desarrollo proceso estrategia operación
      producto servicio equipo organización empresa negocio mercado industria sector mundo futuro solución iniciativa actividad esfuerzo práctica base infraestructura
      tecnología continuidad consistencia adquisición captación retención adopción soporte atención posicionamiento ventaja enfoque disciplina profesionalismo
      motivación flexibilidad gobernanza gestión planificación marketing venta contratación aprendizaje referente líder socio plataforma sitio web aplicación página documentación
      ecosistema comunidad finanza usabilidad onboarding coordinación competencia trabajo digitalización estándar vida padrón conversión notoriedad atractivo percepción`,
    people: `cliente usuario visitante suscriptor miembro lector comprador paciente estudiante alumno profesor padre invitado inquilino residente candidato empleado colaborador trabajador
      compañero desarrollador ingeniero gerente diseñador socio proveedor inversor donante voluntario ciudadano jugador seguidor participante asistente persona equipo empresa
      organización escuela hospital familia niño mujer hombre vendedor consumidor comercio startup pyme autónomo docente principiante joven huésped médico conductor personal`,
    external: `cliente usuario visitante suscriptor lector comprador paciente estudiante alumno inquilino residente inversor donante ciudadano jugador consumidor huésped persona`,
    period: "día semana mes trimestre año hora minuto segundo semestre sprint ciclo temporada",
    label:
      "versión fase nivel etapa paso ola sprint release serie tipo parte capítulo clase categoría hito prioridad iso ronda lote tier grado",
    unit: "punto hora minuto segundo día semana mes euro dólar peso vez estrella unidad persona",
    flow: "usuario visita visitante sesión solicitud transacción descarga mensaje llamada",
    falling: `coste costo gasto abandono cancelación rotación baja tiempo plazo latencia queja reclamación reclamo incidencia incidente error defecto fallo devolución deuda espera
      retraso demora merma ausentismo absentismo consumo emisión accidente ticket churn cac morosidad rebote desperdicio duración`,
    countOf: "número cantidad volumen",
  },
  adjectives: {
    hazy: `bueno mejor excelente excepcional extraordinario increíble fuerte robusto sólido eficaz eficiente efectivo innovador innovadora innovadores fluido líder puntero vanguardista óptimo
      sostenible significativo valioso estratégico integral escalable ágil dinámico moderno intuitivo fácil sencillo simple rápido lento confiable fiable estable
      seguro potente atractivo claro sano saludable feliz comprometido motivado proactivo profesional consistente exitoso positivo agradable
      maduro inspirador predecible memorable único transparente responsable adecuado oportuno constante continuo relevante reconocido preferido referente
      óptima primero digital global colaborativo inclusivo diverso competitivo disruptivo perfecto alto gran grande ordenado apropiado satisfecho`,
    more: "mayor menor mejor peor superior inferior mejorado optimizado reducido",
    determiner: "nuevo otro varios distinto diferente propio",
    number: "doble triple",
    all: "todo ninguno cada completo",
    state:
      "disponible activo operativo certificado aprobado homologado firmado publicado implementado demostrable funcional listo abierto vivo",
    window:
      "activo diario mensual semanal anual trimestral único nuevo pagado registrado recurrente promedio medio total acumulado",
    period: "diario mensual semanal anual trimestral quincenal",
  },
  words: {
    hazy: "buen gran excelencia bien clase primer-nivel vanguardia referencia significativamente continuamente eficientemente eficazmente rápidamente adecuadamente proactivamente constantemente regularmente satisfactoriamente óptimamente",
    more: "más menos mejor mejores peor mayor menor mayores",
    determiner:
      "primer el la los las un una unos unas nuestro nuestra nuestros nuestras su sus mi este esta estos estas ese esa lo al del algún varios varias muchos",
    preposition:
      "en de del a al con sin por desde hasta entre sobre bajo tras durante mediante según hacia contra ante vs",
    and: "y e o u &",
    to: "para",
    for: "para",
    of: "de del",
    so: "modo manera logrando aumentando reduciendo mejorando generando permitiendo consiguiendo alcanzando incrementando disminuyendo resultando",
    through: "mediante través usando utilizando gracias vía",
    by: "antes hasta para fin fecha plazo",
    month:
      "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb mar abr may jun jul ago sep oct nov dic",
    number:
      "dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta cien mil millón millones docena mitad doble triple",
    all: "todos todas todo toda cada cero ningún ninguna ninguno nunca siempre ambos",
    auxiliary:
      "es son está están ha han fue fueron será serán era sea sean tiene tienen hay siendo estén esté",
    modal: "puede pueden podrá podrán debe deben deberá va van poder",
    pronoun: "lo los la las le les nos se que ellos nosotros quien",
    state: "producción vivo operación marcha",
    window: "por al promedio neto mau dau",
    skipped:
      "exitosamente además también activamente proactivamente significativamente sustancialmente vamos a seguir continuar empezar comenzar realmente",
    metric: "nps kpi csat ventas ingresos visitas leads mql sql okr ctr sla",
    unit: "pp pts ciento eur usd mxn k",
    people: "personal gente rrhh plantilla",
  },
  telltale:
    "que como cuando donde pero porque sin muy ya si no más qué cómo hoy aquí desde toda cual cuyo lugar y los las el una del con para por nuestro en",
  letters: "áéíóúñü¿¡",
  bendVerb,
  bendNoun,
  bendAdjective,
  looksLikeVerb: (word) => /[aei]r(?:se|nos|los?|las?)?$/.test(word) && word.length > 4,
  rewrite: {
    raise: "Aumentar {} de __ a __ {by}",
    lower: "Reducir {} de __ a __ {by}",
    raiseShare: "Aumentar la proporción de __ (¿quiénes?) satisfechos con «{}» de __ a __ % {by}",
    outcome: "{} para aumentar __ (¿qué resultado?) de __ a __ {by}",
    outcomeClause: "{}, de modo que __ (¿qué resultado?) pase de __ a __ {by}",
    window: "{} por __ (¿qué período?)",
    concrete: "{} para que __ (¿quién?) pueda __ (¿hacer qué?) {by}",
    by: "antes del",
    date: "{day} {month}",
    months: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
  },
};
