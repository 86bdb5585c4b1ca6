package app.jobbag.demo;

import app.jobbag.proposals.SectionDraft;
import app.jobbag.proposals.SectionKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the proposals of the demonstration agency say, and its library of sections. */
final class ProposalWords {
    static final Map<String, List<SectionDraft>> LIBRARY = Map.of(
            "es",
            List.of(
                    new SectionDraft(
                            SectionKind.TEAM,
                            "El equipo",
                            "{ae.name} lleva la cuenta de {client.name} y es su interlocutor para todo. Creatividad y producción trabajan en la misma sala.",
                            ""),
                    new SectionDraft(
                            SectionKind.TEXT,
                            "Condiciones",
                            "Esta propuesta para {project.name} vale treinta días desde el {today}. Incluye dos rondas de cambios por pieza.",
                            "")),
            "en",
            List.of(new SectionDraft(
                    SectionKind.TEAM,
                    "The team",
                    "{ae.name} looks after {client.name} and is the one to call. Creative and production sit in one room.",
                    "")),
            "zh-CN",
            List.of(new SectionDraft(SectionKind.TEAM, "服务团队", "{ae.name} 负责 {client.name} 的全部沟通，创意与制作同处一室。", "")));

    static final Pitch FAIR = new Pitch(
            "Puesto en la feria del aceite",
            "es",
            "Que aprueben el puesto y decidan si hay cata guiada.",
            "Proponemos un puesto abierto, sin mostrador: una mesa larga de olivo donde se prueba el aceite con pan. En la reunión veremos la maqueta, el recorrido del visitante y lo que cuesta, con la cata guiada como opción.",
            "0",
            sections(
                    "La idea",
                            "Nadie compra aceite detrás de un mostrador. {client.name} invita a sentarse: una mesa de doce metros hecha con un olivo caído de la finca.",
                    "El recorrido",
                            "Se entra por el olor. Primero el molino en sonido, después la mesa, al final la tienda. Cuatro minutos sin prisa, dos con cola.",
                    "Por qué nosotros",
                            "Conocemos la cooperativa y su cosecha; {ae.name} estará en la feria los tres días."),
            List.of(
                    "El jueves a las once, por teléfono",
                    "En la cooperativa",
                    "Lucía presenta, dirección creativa enseña la maqueta",
                    "Maqueta y presupuesto cerrados",
                    "Proyector y la maqueta en el coche",
                    "Ensayo el miércoles por la tarde"));

    static final Pitch RADIO = new Pitch(
            "Campaña de radio de otoño",
            "es",
            "Ganar la campaña regional.",
            "Tres cuñas de veinte segundos con la voz de quien hace el producto, y un plan de medios en emisoras locales.",
            "14500",
            sections("La idea", "La radio local se escucha haciendo otra cosa. Tres voces de la casa, sin locutor."),
            List.of(
                    "Martes a las diez",
                    "En su oficina",
                    "Presentan dos",
                    "Cuñas grabadas como maqueta",
                    "Altavoz",
                    "Ensayo hecho"));

    static final Pitch REPAIRS = new Pitch(
            "Repairs-for-life week",
            "en",
            "They choose between the film and the photo story.",
            "A week in which every shop repairs for free what it once sold. We will show the idea, the window, and two ways of telling the story: a short film or a photo story.",
            "0",
            sections(
                    "The idea",
                            "A thing that is repaired is kept. For one week {client.name} opens its workshops to the street.",
                    "What people see",
                            "The window becomes a bench with a lamp. Posters show the thing before and after, and the name of whoever mended it.",
                    "How we work", "One contact, {ae.name}; proofs within three working days; two rounds of changes."),
            List.of(
                    "Tuesday at two",
                    "Their shop in town",
                    "Two present, one takes notes",
                    "Deck and estimate final",
                    "Laptop and adapter",
                    "Held on Monday"));

    static final Pitch WINTER = new Pitch(
            "Winter catalogue, new direction",
            "en",
            "Agree on the direction before photography is booked.",
            "Fewer products, larger pictures, one story a spread. We bring two spreads in print.",
            "26000",
            sections(
                    "Direction",
                    "A catalogue that is read by the fire: fewer things, shown larger, with the people who make them."),
            List.of(
                    "By video call",
                    "Call link of the client",
                    "Creative director presents",
                    "Two spreads printed",
                    "Screen shared",
                    "Held the day before"));

    static final Pitch TEA = new Pitch(
            "明前茶线上发布",
            "zh-CN",
            "确认发布节奏与主视觉方向。",
            "以茶农的一天为线索，三支短片连续三天发布，最后一天直播开茶。提案会上我们将展示分镜与主视觉。",
            "180000",
            sections(
                    "创意", "清晨五点，茶农上山。{client.name} 的新茶从第一双手开始讲起。",
                    "节奏", "第一天山、第二天火、第三天水，直播当晚开售。"),
            List.of("下周二上午十点，电话确认", "客户会议室", "项目主管主讲，创意总监展示分镜", "分镜完成", "投影", "已排练"));

    static final Pitch OUTLINE_ONLY = new Pitch(
            "Trade-fair presence in spring",
            "en",
            "They trust us with the whole stand, not the posters alone.",
            "One stand, one sentence, one thing to touch. We will show a plan of the stand, the sentence in three tones of voice, and what it takes.",
            "32000",
            sections(
                    "First thought",
                    "People remember what they held. The stand is a table of samples; the wall behind carries one sentence."),
            List.of());

    /** A proposal's words; what it may bring where there is no estimate; what is said line by line of its checklist. */
    record Pitch(
            String title,
            String locale,
            String objectives,
            String outline,
            String expected,
            Map<String, String> sections,
            List<String> checks) {}

    private static Map<String, String> sections(String... words) {
        Map<String, String> sections = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            sections.put(words[i], words[i + 1]);
        }
        return sections;
    }

    private ProposalWords() {}
}
