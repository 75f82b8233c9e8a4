problem-fields = Un champ est à corriger
