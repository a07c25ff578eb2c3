/** Many runs and sessions, and what they say together with how sure one can be. */
package io.entente.experiment;
