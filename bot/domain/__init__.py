"""What is true and what follows from it: pure values and rules, standard library only."""
