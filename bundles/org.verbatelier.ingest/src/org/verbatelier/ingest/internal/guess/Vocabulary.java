package org.verbatelier.ingest.internal.guess;

import java.util.Set;

/** The words by which French and English headers tell what a column is; singular, without accents. */
final class Vocabulary {

    static final Set<String> ID = Set.of("id", "identifiant", "ident", "uid", "uuid", "repondant", "respondent",
            "respondentid", "token", "ref", "reference", "questionnaire", "code", "numero", "num", "no", "n",
            "response", "reponse", "interview", "key", "cle", "obs", "serial", "individu", "ligne", "enquete",
            "demande", "ticket", "locataire", "dossier", "interaction");
    static final Set<String> SURE_ID = Set.of("id", "identifiant", "repondant", "token", "uid", "uuid", "respondentid",
            "cle");
    static final Set<String> TEXT = Set.of("verbatim", "commentaire", "comment", "remarque", "ouverte", "texte",
            "text", "pourquoi", "suggestion", "precisez", "precision", "expliquez", "amelioration", "attente",
            "observation", "avis", "libre", "raison", "plait", "deplait", "preciser", "appreciez", "ameliorer",
            "ameliorez", "ameliore", "ameliorerez", "changer", "changement", "manque", "souhait", "souhaitez",
            "proposition", "proposez", "ajouter", "motif", "probleme", "temoignage", "decrivez", "description",
            "explication", "citez", "fort", "faible", "positif", "negatif", "insatisfaction", "exprimez", "why",
            "improve", "feedback", "remark", "autre", "other", "apprecie", "besoin", "irritant");
    static final Set<String> PERSON = Set.of("nom", "prenom", "name", "firstname", "lastname", "surname",
            "patronyme", "telephone", "tel", "phone", "mobile", "portable", "gsm", "mail", "email", "courriel",
            "adresse", "address", "rue", "naissance", "birth", "iban", "nir", "secu", "interlocuteur", "rib", "ip",
            "ipaddr", "fax", "conjoint", "dob", "birthdate");
    static final Set<String> RESIDENCE = Set.of("residence", "groupe", "ensemble", "immeuble", "programme",
            "site", "batiment", "patrimoine", "esi");
    static final Set<String> AGENCY = Set.of("agence", "agency", "antenne", "secteur", "territoire",
            "direction", "delegation");
    static final Set<String> QPV = Set.of("qpv", "zus", "prioritaire", "qp");
    static final Set<String> WAVE = Set.of("vague", "wave", "annee", "year", "millesime", "campagne",
            "periode", "barometre", "edition");
    static final Set<String> AUDIENCE = Set.of("public", "audience", "cible", "population", "repondant",
            "profil", "etes", "statut", "type", "echantillon");
    static final Set<String> SCORE = Set.of("note", "score", "satisfaction", "nps", "recommandation", "csat",
            "notation", "rating", "satisfait", "notez", "recommanderiez", "recommandez", "evaluation", "evaluez",
            "satisfaisant", "satisfied", "ces");
    /** What is judged, in the survey of the sector; only together with values that are marks. */
    static final Set<String> JUDGED = Set.of("proprete", "accueil", "qualite", "confort", "chauffage", "securite",
            "tranquillite", "entretien", "relation", "information", "delai", "isolation", "bruit", "calme", "quartier",
            "logement", "ecoute", "reactivite", "disponibilite", "courtoisie", "gardien", "hall", "ascenseur",
            "eclairage", "stationnement", "plomberie", "electricite", "communication", "travaux", "traitement",
            "reclamation", "prestation", "image", "confiance", "loyer", "charge", "voisinage", "transport",
            "commerce", "interphone", "robinetterie", "dechet", "encombrant", "vert", "intervention", "globale",
            "bailleur", "rdv", "rendez");
    /** Numbers with these in their header count or measure something: no marks. */
    static final Set<String> COUNTED = Set.of("nombre", "nb", "nbre", "effectif", "age", "annee", "etage", "piece",
            "enfant", "personne", "surface", "duree", "anciennete", "departement", "taille", "montant", "mois",
            "code", "numero", "num", "heure", "jour", "temps", "minute");
    static final Set<String> WEIGHT = Set.of("poids", "weight", "ponderation", "redressement", "coef",
            "coefficient", "pond", "coeff", "wgt", "ponder", "redresse");
    static final Set<String> CHANNEL = Set.of("canal", "channel", "media", "mode", "support", "collecte", "recueil");
    static final Set<String> PROVIDER = Set.of("prestataire", "entreprise", "fournisseur", "provider",
            "intervenant", "societe", "chauffagiste", "ascensoriste");
    static final Set<String> MOMENT = Set.of("moment", "etape", "parcours", "touchpoint");
    static final Set<String> CODES = Set.of("code", "codes", "gold", "codage", "codification");
    /** With these, a year is no wave. */
    static final Set<String> NOT_WAVE = Set.of("construction", "entree", "emmenagement", "bail", "naissance",
            "arrivee", "livraison", "date", "anciennete", "duree", "age", "depuis", "nombre", "nb");
    /** With these, a site is a web site, a group one of ages. */
    static final Set<String> NOT_RESIDENCE = Set.of("web", "internet", "age", "tv", "general", "ages", "www");

    private Vocabulary() {
    }
}
