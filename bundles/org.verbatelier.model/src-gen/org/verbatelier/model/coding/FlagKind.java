/**
 */
package org.verbatelier.model.coding;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Flag Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A mark on a whole verbatim.
 * <!-- end-model-doc -->
 * @see org.verbatelier.model.coding.CodingPackage#getFlagKind()
 * @model
 * @generated
 */
public enum FlagKind implements Enumerator {
	/**
	 * The '<em><b>NOTHING TO CODE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOTHING_TO_CODE_VALUE
	 * @generated
	 * @ordered
	 */
	NOTHING_TO_CODE(0, "NOTHING_TO_CODE", "NOTHING_TO_CODE"),

	/**
	 * The '<em><b>TO DISCUSS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TO_DISCUSS_VALUE
	 * @generated
	 * @ordered
	 */
	TO_DISCUSS(1, "TO_DISCUSS", "TO_DISCUSS"),

	/**
	 * The '<em><b>STRIKING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STRIKING_VALUE
	 * @generated
	 * @ordered
	 */
	STRIKING(2, "STRIKING", "STRIKING"),

	/**
	 * The '<em><b>URGENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #URGENT_VALUE
	 * @generated
	 * @ordered
	 */
	URGENT(3, "URGENT", "URGENT"),

	/**
	 * The '<em><b>SENSITIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SENSITIVE_VALUE
	 * @generated
	 * @ordered
	 */
	SENSITIVE(4, "SENSITIVE", "SENSITIVE");

	/**
	 * The '<em><b>NOTHING TO CODE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOTHING_TO_CODE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOTHING_TO_CODE_VALUE = 0;

	/**
	 * The '<em><b>TO DISCUSS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TO_DISCUSS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TO_DISCUSS_VALUE = 1;

	/**
	 * The '<em><b>STRIKING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STRIKING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STRIKING_VALUE = 2;

	/**
	 * The '<em><b>URGENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #URGENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int URGENT_VALUE = 3;

	/**
	 * The '<em><b>SENSITIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SENSITIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SENSITIVE_VALUE = 4;

	/**
	 * An array of all the '<em><b>Flag Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FlagKind[] VALUES_ARRAY =
		new FlagKind[] {
			NOTHING_TO_CODE,
			TO_DISCUSS,
			STRIKING,
			URGENT,
			SENSITIVE,
		};

	/**
	 * A public read-only list of all the '<em><b>Flag Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FlagKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Flag Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FlagKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FlagKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Flag Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FlagKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FlagKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Flag Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FlagKind get(int value) {
		switch (value) {
			case NOTHING_TO_CODE_VALUE: return NOTHING_TO_CODE;
			case TO_DISCUSS_VALUE: return TO_DISCUSS;
			case STRIKING_VALUE: return STRIKING;
			case URGENT_VALUE: return URGENT;
			case SENSITIVE_VALUE: return SENSITIVE;
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
	private FlagKind(int value, String name, String literal) {
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
	
} //FlagKind
