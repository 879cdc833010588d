#include <cstdio>
#include <iostream>
#include <string>
using namespace std;

int main() {
    double km;
    string when;
    cin >> km >> when;
    double price = 4.5;
    if (km > 2) price += (km - 2) * 1.2;
    if (when == "night") price *= 1.1;
    printf("%.6f\n", price);
}
