# Claims beside the exhibits that measure them
# $claim (String) - the key of the claim
# $exhibit (String) - the name of the exhibit
# $figure (String) - where the figure stands in it
problem-measure-missing = { $claim } says that { $exhibit } measures it at “{ $figure }”, and there is no such exhibit, or something it names does not stand there. Take the exhibit in with “tystio exhibit add”, or mend the claim.
# $claim (String) - the key of the claim
# $stated (String) - what it states
# $exhibit (String) - the name of the exhibit
# $figure (String) - what that measures
problem-claim-otherwise = { $claim } states { $stated }, and { $exhibit } measures the same as { $figure }. They do not agree: look which is wrong, and say so where the claim is cited.
# $claim (String) - the key of the claim
# $stated (String) - what it states
# $exhibit (String) - the name of the exhibit
# $figure (String) - what that measures
problem-claim-cannot-tell = { $claim } states { $stated }, and { $exhibit } has { $figure }. These are not two numbers, so nobody can tell from them whether the claim holds.
# $claim (String) - the key of the claim
# $stated (String) - what it states
# $exhibit (String) - the name of the exhibit
# $figure (String) - what that measures
# $unlike (String) - what differs
problem-claim-not-comparable = { $claim } states { $stated }, and { $exhibit } measures { $figure }, but not of the same ({ $unlike }). Do not call it agreement or disagreement: find a figure of the same, or say what differs where the claim is cited.
# $aspect (String) - grouping, year or definition
# $stated (String) - in the claim
# $measured (String) - in the exhibit
beside-unlike = { $aspect }: { $stated } in the claim, { $measured } in the exhibit
beside-not-said = not said
beside-no-number = no number
beside-grouping = Grouping
beside-year = Year
beside-definition = Definition
beside-value = Value
beside-what = What
beside-stated = Stated
beside-measured = Measured
# $claim (String) - the key of the claim
beside-caption = { $claim } beside what measures it
beside-agrees = Agrees
beside-within = Within the interval
beside-otherwise = Does not agree
beside-not-comparable = Not of the same
beside-cannot-tell = Cannot tell
beside-missing = Not there
beside-title = Measured by
beside-claims-title = Claims beside this figure
beside-claims-about = These were stated by others. They are compared with what is measured here only where grouping, year and definition are the same.
# $claims (String) - keys of claims
exhibit-beside = This exhibit stands beside claims: { $claims }. Take it out of their file first, and take that in again.
# $count (String) - how many claims stand beside an exhibit
# $agree (String) - how many of them agree
told-beside = Beside exhibits: { $count }, of which { $agree } agree.
