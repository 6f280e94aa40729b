/**
 */
package org.verbatelier.model.corpus;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Variable Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a column means to the product.
 * <!-- end-model-doc -->
 * @see org.verbatelier.model.corpus.CorpusPackage#getVariableRole()
 * @model
 * @generated
 */
public enum VariableRole implements Enumerator {
	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(0, "OTHER", "OTHER"),

	/**
	 * The '<em><b>ID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ID_VALUE
	 * @generated
	 * @ordered
	 */
	ID(1, "ID", "ID"),

	/**
	 * The '<em><b>RESIDENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESIDENCE_VALUE
	 * @generated
	 * @ordered
	 */
	RESIDENCE(2, "RESIDENCE", "RESIDENCE"),

	/**
	 * The '<em><b>AGENCY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AGENCY_VALUE
	 * @generated
	 * @ordered
	 */
	AGENCY(3, "AGENCY", "AGENCY"),

	/**
	 * The '<em><b>QPV</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QPV_VALUE
	 * @generated
	 * @ordered
	 */
	QPV(4, "QPV", "QPV"),

	/**
	 * The '<em><b>WAVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WAVE_VALUE
	 * @generated
	 * @ordered
	 */
	WAVE(5, "WAVE", "WAVE"),

	/**
	 * The '<em><b>AUDIENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AUDIENCE_VALUE
	 * @generated
	 * @ordered
	 */
	AUDIENCE(6, "AUDIENCE", "AUDIENCE"),

	/**
	 * The '<em><b>MOMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MOMENT_VALUE
	 * @generated
	 * @ordered
	 */
	MOMENT(7, "MOMENT", "MOMENT"),

	/**
	 * The '<em><b>SCORE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCORE_VALUE
	 * @generated
	 * @ordered
	 */
	SCORE(8, "SCORE", "SCORE"),

	/**
	 * The '<em><b>WEIGHT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WEIGHT_VALUE
	 * @generated
	 * @ordered
	 */
	WEIGHT(9, "WEIGHT", "WEIGHT"),

	/**
	 * The '<em><b>CHANNEL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHANNEL_VALUE
	 * @generated
	 * @ordered
	 */
	CHANNEL(10, "CHANNEL", "CHANNEL"),

	/**
	 * The '<em><b>PROVIDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROVIDER_VALUE
	 * @generated
	 * @ordered
	 */
	PROVIDER(11, "PROVIDER", "PROVIDER"),

	/**
	 * The '<em><b>CODES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CODES_VALUE
	 * @generated
	 * @ordered
	 */
	CODES(12, "CODES", "CODES"),

	/**
	 * The '<em><b>PERSONAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERSONAL_VALUE
	 * @generated
	 * @ordered
	 */
	PERSONAL(13, "PERSONAL", "PERSONAL");

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 0;

	/**
	 * The '<em><b>ID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ID
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ID_VALUE = 1;

	/**
	 * The '<em><b>RESIDENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESIDENCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RESIDENCE_VALUE = 2;

	/**
	 * The '<em><b>AGENCY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AGENCY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AGENCY_VALUE = 3;

	/**
	 * The '<em><b>QPV</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QPV
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int QPV_VALUE = 4;

	/**
	 * The '<em><b>WAVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WAVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WAVE_VALUE = 5;

	/**
	 * The '<em><b>AUDIENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AUDIENCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AUDIENCE_VALUE = 6;

	/**
	 * The '<em><b>MOMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MOMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MOMENT_VALUE = 7;

	/**
	 * The '<em><b>SCORE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCORE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SCORE_VALUE = 8;

	/**
	 * The '<em><b>WEIGHT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WEIGHT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WEIGHT_VALUE = 9;

	/**
	 * The '<em><b>CHANNEL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHANNEL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHANNEL_VALUE = 10;

	/**
	 * The '<em><b>PROVIDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROVIDER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PROVIDER_VALUE = 11;

	/**
	 * The '<em><b>CODES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CODES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CODES_VALUE = 12;

	/**
	 * The '<em><b>PERSONAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERSONAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PERSONAL_VALUE = 13;

	/**
	 * An array of all the '<em><b>Variable Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final VariableRole[] VALUES_ARRAY =
		new VariableRole[] {
			OTHER,
			ID,
			RESIDENCE,
			AGENCY,
			QPV,
			WAVE,
			AUDIENCE,
			MOMENT,
			SCORE,
			WEIGHT,
			CHANNEL,
			PROVIDER,
			CODES,
			PERSONAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Variable Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<VariableRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Variable Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VariableRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VariableRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Variable Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VariableRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VariableRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Variable Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VariableRole get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case ID_VALUE: return ID;
			case RESIDENCE_VALUE: return RESIDENCE;
			case AGENCY_VALUE: return AGENCY;
			case QPV_VALUE: return QPV;
			case WAVE_VALUE: return WAVE;
			case AUDIENCE_VALUE: return AUDIENCE;
			case MOMENT_VALUE: return MOMENT;
			case SCORE_VALUE: return SCORE;
			case WEIGHT_VALUE: return WEIGHT;
			case CHANNEL_VALUE: return CHANNEL;
			case PROVIDER_VALUE: return PROVIDER;
			case CODES_VALUE: return CODES;
			case PERSONAL_VALUE: return PERSONAL;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private VariableRole(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //VariableRole
