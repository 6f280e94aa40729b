package org.verbatelier.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Charts of every kind, with the long names, the crowds and the hidden numbers that real studies have. */
final class SampleCharts {

    static final Typography FRENCH = new Typography(Locale.FRENCH);
    static final List<String> THEMES = List.of("Propreté et entretien des parties communes", "Relation au bailleur",
            "Traitement des demandes d’intervention technique", "Parties communes et équipements",
            "Tranquillité, sécurité et voisinage", "Logement", "Loyer et charges", "Espaces extérieurs, stationnement",
            "Accompagnement social et parcours résidentiel", "Information, concertation et vie associative",
            "Travaux, réhabilitation", "Prestataires et entreprises intervenantes", "Quartier et environnement");

    private SampleCharts() {
    }

    static Caption caption(String title) {
        return new Caption(title,
                "Base : 58 locataires ayant exprimé au moins une réponse ; intervalles de Wilson à 95 %.",
                Locale.FRENCH);
    }

    static List<Chart> all() {
        return List.of(bars(), diverging(), matrix(), dumbbells(), slopes(), heat(), curve(), network());
    }

    static RankedBars bars() {
        List<RankedBars.Bar> bars = new ArrayList<>();
        for (int i = 0; i < THEMES.size(); i++) {
            int n = Math.max(4, 22 - 2 * i);
            double share = n / 58.0;
            bars.add(new RankedBars.Bar(THEMES.get(i), n < 5 ? Value.hidden("< 5")
                    : new Value(share, share * 0.6, Math.min(1, share * 1.5), n + " (" + FRENCH.percent(share) + ")",
                            false, null)));
        }
        return new RankedBars(caption("Thèmes cités par les locataires"),
                Axis.holding("% des répondants", Unit.SHARE, 0, 0.57, FRENCH), bars);
    }

    static DivergingBars diverging() {
        List<DivergingBars.Row> rows = new ArrayList<>();
        for (int i = 0; i < THEMES.size(); i++) {
            rows.add(new DivergingBars.Row(THEMES.get(i), count(20 - 2 * i), count(i % 4 * 3)));
        }
        return new DivergingBars(caption("Locataires mécontents et satisfaits, par thème"),
                Axis.holding("répondants", Unit.COUNT, 0, 20, FRENCH), "Au moins un passage négatif",
                "Au moins un passage positif", rows);
    }

    private static Value count(int n) {
        return n > 0 && n < 5 ? Value.hidden("< 5") : Value.of(Math.max(0, n), String.valueOf(Math.max(0, n)), null);
    }

    static QuadrantMatrix matrix() {
        List<QuadrantMatrix.Point> points = new ArrayList<>();
        double[][] places = { { .31, 2.9 }, { .3, 2.8 }, { .28, 3.1 }, { .12, 3.2 }, { .12, 3.2 }, { .13, 3.15 },
                { .05, 1.5 }, { .06, 1.6 }, { .05, 1.55 }, { .2, 2 }, { .21, 2.05 }, { .07, 3.6 }, { .4, 1.4 } };
        for (int i = 0; i < THEMES.size(); i++) {
            boolean hidden = i == 9;
            points.add(new QuadrantMatrix.Point(THEMES.get(i), places[i][0], places[i][1], hidden
                    ? Value.hidden("< 5")
                    : Value.of(places[i][0] * places[i][1], FRENCH.percent(places[i][0]) + ", gravité "
                            + FRENCH.decimal(places[i][1], 1), null)));
        }
        return new QuadrantMatrix(caption("Fréquence et gravité des thèmes"),
                Axis.holding("fréquence (% des répondants mécontents)", Unit.SHARE, 0, 0.4, FRENCH),
                Axis.of("gravité moyenne (1 à 4)", Unit.SCORE, 1, 0.5, 6, FRENCH), 0.125, 2.5,
                new QuadrantMatrix.Quadrants("Niche grave", "Urgence", "Bruit", "Fond"), points);
    }

    static Dumbbells dumbbells() {
        List<Dumbbells.Pair> pairs = new ArrayList<>();
        pairs.add(pair("Vivre une intervention technique / Organiser l’intervention", 0.72, 0.31,
                "angle mort, +41 pts [22 ; 58]"));
        pairs.add(pair("Signaler un problème, faire une demande", 0.55, 0.52, "convergence faible, +3 pts [−8 ; 9]"));
        pairs.add(pair("Payer et comprendre son loyer et ses charges", 0.2, 0.6, "autocritique, −40 pts [−58 ; −20]"));
        pairs.add(new Dumbbells.Pair("Quitter le logement", Value.hidden("n. c."), Value.hidden("n. c."),
                Value.missing("effectif insuffisant, pas d’interprétation")));
        pairs.add(new Dumbbells.Pair("Entrer dans les lieux", Value.of(0.02, "2 %", null), Value.hidden("n. c."),
                Value.missing("effectif insuffisant, pas d’interprétation")));
        return new Dumbbells(caption("Écarts de perception entre locataires et collaborateurs"),
                Axis.holding("% de répondants négatifs parmi ceux qui parlent du moment", Unit.SHARE, 0, 0.72, FRENCH),
                "Locataires", "Collaborateurs", "Écart", pairs);
    }

    private static Dumbbells.Pair pair(String label, double first, double second, String gap) {
        return new Dumbbells.Pair(label, Value.of(first, Math.round(first * 100) + " %", null),
                Value.of(second, Math.round(second * 100) + " %", null), Value.of(first - second, gap, null));
    }

    static Slopes slopes() {
        List<Slopes.Line> lines = new ArrayList<>();
        double[][] shares = { { .38, .36, .31 }, { .31, .32, .31 }, { .3, .3, .305 }, { .1, .2, .3 }, { .12, .1, .09 },
                { .11, .12, .08 }, { .1, .1, .1 }, { .05, Double.NaN, .12 }, { .04, .05, Double.NaN } };
        for (int i = 0; i < shares.length; i++) {
            List<Value> values = new ArrayList<>();
            for (double share : shares[i]) {
                values.add(Double.isNaN(share) ? Value.hidden("n. c.") : Value.of(share, FRENCH.percent(share), null));
            }
            lines.add(new Slopes.Line(THEMES.get(i), values));
        }
        return new Slopes(caption("Évolution des thèmes de vague en vague"),
                Axis.holding("% des répondants", Unit.SHARE, 0, 0.38, FRENCH), List.of("2019", "2021", "2023"), lines);
    }

    static HeatMap heat() {
        List<HeatMap.Column> columns = new ArrayList<>();
        THEMES.forEach(theme -> columns.add(new HeatMap.Column(theme, false)));
        columns.add(new HeatMap.Column("Total", true));
        List<HeatMap.Row> rows = new ArrayList<>();
        String[] names = { "Agence Nord", "Les Hauts de Brême", "Les Tamaris", "Agence Sud", "Tour Lavoisier",
                "Les Bleuets", "Résidence du Général Leclerc et des Anciens Moulins", "Ensemble" };
        RandomGenerator random = seeded(7);
        for (int i = 0; i < names.length; i++) {
            boolean total = i == 0 || i == 3 || i == 7;
            List<Value> cells = new ArrayList<>();
            for (int j = 0; j < columns.size(); j++) {
                double share = random.nextInt(60) / 100.0;
                cells.add(i == 1 || i == 2 ? Value.hidden("n. c.") : Value.of(share, FRENCH.percent(share), null));
            }
            rows.add(new HeatMap.Row(names[i], total ? 0 : 1, total, cells));
        }
        return new HeatMap(caption("Thèmes par résidence"), Unit.SHARE, 0, columns, rows);
    }

    static Curve curve() {
        List<Curve.Point> points = new ArrayList<>();
        for (int i = 1; i <= 24; i++) {
            double codes = 40 * (1 - Math.exp(-i / 6.0));
            points.add(new Curve.Point(i, "Rencontre " + i, Value.of(codes, FRENCH.decimal(codes, 0) + " codes", null),
                    codes - 12.0 / i, codes + 12.0 / i));
        }
        return new Curve(caption("Saturation : codes distincts au fil des rencontres"),
                Axis.holding("rencontres", Unit.COUNT, 0, 24, FRENCH),
                Axis.holding("codes distincts", Unit.COUNT, 0, 42, FRENCH), points,
                List.of(new Curve.Reference(17, "nouvelle information ≤ 5 % dès la 17e rencontre")));
    }

    static Network network() {
        List<Network.Node> nodes = new ArrayList<>();
        List<Network.Link> links = new ArrayList<>();
        RandomGenerator random = seeded(3);
        for (int i = 0; i < THEMES.size(); i++) {
            nodes.add(new Network.Node("T" + (char) ('A' + i), THEMES.get(i),
                    Value.of(22 - i, String.valueOf(22 - i), null)));
        }
        for (int i = 0; i < 26; i++) {
            int from = random.nextInt(nodes.size());
            int to = (from + 1 + random.nextInt(nodes.size() - 1)) % nodes.size();
            int n = 5 + random.nextInt(10);
            String a = nodes.get(Math.min(from, to)).id();
            String b = nodes.get(Math.max(from, to)).id();
            if (links.stream().noneMatch(link -> link.from().equals(a) && link.to().equals(b))) {
                links.add(new Network.Link(a, b, Value.of(n, n + " répondants", null)));
            }
        }
        return new Network(caption("Thèmes cités ensemble"), nodes, links);
    }

    static RandomGenerator seeded(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
