package org.verbatelier.ingest.internal.conversation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.verbatelier.ingest.Preview;
import org.verbatelier.model.corpus.SpeakerRole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CaptionTest {

    private static List<String> turns(Transcript transcript) {
        return transcript.turns().stream().map(turn -> turn.time() + "|" + turn.speaker() + "|" + turn.text()).toList();
    }

    private static Transcript web(String text) {
        return CaptionParser.parse(text, true, SpeakerRole.OTHER);
    }

    private static Transcript subRip(String text) {
        return CaptionParser.parse(text, false, SpeakerRole.OTHER);
    }

    @Test
    void voicesOfWebCaptionsAreSpeakers() {
        Transcript transcript = web("""
                WEBVTT - Visite du 9 octobre
                Kind: captions

                NOTE
                residence: Les Tamaris
                locuteurs: Anne = locataire ; Paul = gardien

                STYLE
                ::cue { color: red }

                REGION
                id:fred

                intro
                00:08.000 --> 00:12.500 align:start position:10%
                <v.loud Anne>Il fait <b>froid</b> &amp; humide&nbsp;: <00:00:09.000>voilà &lt;tout&gt;.</v>

                01:00:19.000 --> 01:00:25.000
                <v Paul>Depuis quand ?</v> <v Anne>Depuis mars.
                """);
        assertEquals(List.of("00:08.000|Anne|Il fait froid & humide\u00A0: voilà <tout>.",
                "01:00:19.000|Paul|Depuis quand ? ", "01:00:19.000|Anne|Depuis mars."), turns(transcript));
        assertEquals(List.of(SpeakerRole.TENANT, SpeakerRole.PROXIMITY, SpeakerRole.TENANT),
                transcript.turns().stream().map(Preview.Turn::role).toList());
        assertEquals("Les Tamaris", transcript.header("residence"));
        assertTrue(transcript.headers().contains(new Preview.Header("", "Visite du 9 octobre")));
    }

    @Test
    void aSentenceCutToFitTheScreenIsOneTurnAndAFinishedOneIsNot() {
        assertEquals(List.of("00:00:01,000|LOC1|Alors moi quand je suis arrivée\nici c'était propre.",
                "00:00:05,000|LOC1|Plus maintenant.", "00:00:07,000|PROX|Ah ?"), turns(subRip("""
                        1
                        00:00:01,000 --> 00:00:03,000
                        LOC1 : Alors moi quand je suis arrivée

                        2
                        00:00:03,000 --> 00:00:05,000
                        ici c'était propre.

                        3
                        00:00:05,000 --> 00:00:07,000
                        LOC1 : Plus maintenant.

                        4
                        00:00:07,000 --> 00:00:08,000
                        PROX : Ah ?
                        """)));
    }

    @Test
    void linesOfACueMarkupAndMissingBlankLinesAreTakenAsTheyAre() {
        assertEquals(
                List.of("00:00:01,000||Deux lignes\r\net 3 > 2 & {reste}.", "00:00:03,000||Sans ligne vide.",
                        "00:00:05,000||1984."),
                turns(subRip(
                        "\r\n1\r\n00:00:01,000 --> 00:00:03,000 X1:40\r\n<i>Deux lignes</i>\r\n{\\an8}et 3 > 2 &amp; "
                                + "{reste}.\r\n2\r\n00:00:03,000 --> 00:00:05,000\r\n<font color=\"red\">Sans ligne vide.</font>"
                                + "\r\n\r\n3\r\n00:00:05,000 --> 00:00:07,000\r\n1984.\r\n")));
    }

    @Test
    void voicesThatNothingNamesAreNobodys() {
        Transcript transcript = subRip("1\n00:00:01,000 --> 00:00:03,000\n- Ça va ?\n\n"
                + "2\n00:00:03,000 --> 00:00:05,000\n- Non.\n");
        assertEquals(List.of("00:00:01,000||- Ça va ?", "00:00:03,000||- Non."), turns(transcript));
        assertEquals(SpeakerRole.OTHER, transcript.turns().getFirst().role());
        assertEquals(SpeakerRole.TENANT, CaptionParser.parse("WEBVTT\n\n00:01.000 --> 00:02.000\nOui.\n", true,
                SpeakerRole.TENANT).turns().getFirst().role());
    }

    @Test
    void annotationsInTheLongAndInTheShortFormAreTheSame() throws Exception {
        String form = """
                File type = "ooTextFile"
                Object class = "TextGrid"

                xmin = 0
                xmax = 20.5
                tiers? <exists>
                size = 3
                item []:
                    item [1]:
                        class = "IntervalTier"
                        name = "LOC1"
                        xmin = 0
                        xmax = 20.5
                        intervals: size = 3
                        intervals [1]:
                            xmin = 0
                            xmax = 1.25
                            text = ""
                        intervals [2]:
                            xmin = 1.25
                            xmax = 4
                            text = "Il dit ""non"" ! [rires] 12"
                        intervals [3]:
                            xmin = 4
                            xmax = 20.5
                            text = "Deux
                lignes"
                    item [2]:
                        class = "TextTier"
                        name = "bruits"
                        xmin = 0
                        xmax = 20.5
                        points: size = 1
                        points [1]:
                            number = 2
                            mark = "porte"
                    item [3]:
                        class = "IntervalTier"
                        name = "PROX"
                        xmin = 0
                        xmax = 20.5
                        intervals: size = 2
                        intervals [1]:
                            xmin = 0
                            xmax = 3.5
                            text = "  "
                        intervals [2]:
                            xmin = 3.5
                            xmax = 20.5
                            text = "Oui."
                """;
        String brief = """
                File type = "ooTextFile"
                Object class = "TextGrid"

                0
                20.5
                <exists>
                3
                "IntervalTier"
                "LOC1"
                0
                20.5
                3
                0
                1.25
                ""
                1.25
                4
                "Il dit ""non"" ! [rires] 12"
                4
                20.5
                "Deux
                lignes"
                "TextTier"
                "bruits"
                0
                20.5
                1
                2
                "porte"
                "IntervalTier"
                "PROX"
                0 20.5 2 ! deux "intervalles"
                0
                3.5
                "  "
                3.5
                20.5
                "Oui."
                """;
        List<String> expected = List.of("00:00:01.250|LOC1|Il dit \"non\" ! [rires] 12", "00:00:03.500|PROX|Oui.",
                "00:00:04.000|LOC1|Deux\nlignes");
        for (String text : List.of(form, brief)) {
            Transcript transcript = TextGridParser.parse(text, SpeakerRole.OTHER);
            assertEquals(expected, turns(transcript));
            assertEquals(List.of(new Preview.Header("bruits", "00:00:02.000 porte")), transcript.headers());
        }
        for (int length = 60; length < brief.length() - 8; length++) {
            String cut = brief.substring(0, length);
            assertThrows(TextGridParser.DamagedException.class, () -> TextGridParser.parse(cut, SpeakerRole.OTHER));
        }
    }
}
