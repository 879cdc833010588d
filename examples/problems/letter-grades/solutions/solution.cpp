#include <iostream>
#include <string>
using namespace std;

int main() {
    int n;
    cin >> n;
    const string letters = "FFFFFFDCBAA";
    for (int i = 0; i < n; i++) {
        string name;
        int p;
        cin >> name >> p;
        cout << name << ": " << letters[p / 10] << "\n";
    }
}
